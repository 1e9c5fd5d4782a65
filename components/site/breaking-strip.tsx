import type { BreakingItem } from '#db/queries/published-breaking-news.ts';
import { formatTime } from '#lib/dates.ts';
import { articlePath } from '#paths.ts';
import { Moment } from './moment.tsx';
import type { SiteContext } from './site-context.ts';

/**
 * What is breaking, over the front page. Several lines stand under each other; with script, and where motion is welcome,
 * they take turns in one place and can be paused (public/assets/breaking.js).
 */
export function BreakingStrip({ items, site }: { items: BreakingItem[]; site: SiteContext }) {
  if (items.length === 0) return null;
  const { comfort } = site.messages;
  return (
    <section aria-label={comfort.breaking} className="mt-3">
      <div className="flex items-start gap-x-4 border-s-3 border-signal bg-tint px-3.5 py-2 font-sans text-label leading-ui">
        <p className="whitespace-nowrap font-black text-signal max-md:sr-only">{comfort.breaking}</p>
        <ul className="breaking-lines grow" data-breaking="">
          {items.map(({ id, text, startsAt, article }) => (
            <li key={id} className="py-0.5">
              <Moment at={startsAt} className="me-2 font-bold text-signal tabular-nums">
                {formatTime(site.clock, startsAt)}
              </Moment>{' '}
              {article ? (
                <a
                  className="font-semibold underline decoration-rule underline-offset-4 hover:decoration-ink"
                  href={articlePath(site.masthead.edition, article.section, article.slug)}
                >
                  {text}
                </a>
              ) : (
                <span className="font-semibold">{text}</span>
              )}
            </li>
          ))}
        </ul>
        {items.length > 1 && !site.masthead.edition.isLite && (
          <button className="breaking-pause shrink-0 py-0.5 text-ui underline underline-offset-2" type="button">
            {comfort.pause}
          </button>
        )}
      </div>
    </section>
  );
}
