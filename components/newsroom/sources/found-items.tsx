import { type Clock, formatMoment } from '#lib/dates.ts';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import type { SourceLook } from '#newsroom/look-for-source.ts';

type Props = { items: SourceLook['items']; language: string | null; clock: Clock };

const texts = sourceTexts.found;

/** The last items of a feed, as they would look. */
export function FoundItems({ items, language, clock }: Props) {
  if (items.length === 0) return <p className="text-label">{texts.empty}</p>;
  return (
    <ol className="grid max-w-text gap-y-4">
      {items.map(({ title, link, published, authors, summary, words }) => (
        <li className="border-b pb-4 last:border-b-0" key={`${link} ${title}`}>
          <p className="text-note text-soft">
            {[published ? formatMoment(clock, published) : texts.undated, ...authors].join(' · ')}
          </p>
          <h3 className="font-serif text-line font-medium leading-card" lang={language ?? undefined}>
            {link ? (
              <a className="hover:underline" href={link} rel="noreferrer" target="_blank">
                {title}
              </a>
            ) : (
              title
            )}
          </h3>
          {summary && (
            <p className="mt-1 leading-body" lang={language ?? undefined}>
              {summary}
            </p>
          )}
          <p className="mt-1 text-note text-soft">{texts.words(words)}</p>
        </li>
      ))}
    </ol>
  );
}
