import type { SearchHit } from '#db/queries/published-search.ts';
import { formatDate, formatTime, isSameDay } from '#lib/dates.ts';
import { articlePath } from '#paths.ts';
import { Kicker } from './kicker.tsx';
import { MarkedWords } from './marked-words.tsx';
import { Moment } from './moment.tsx';
import type { SiteContext } from './site-context.ts';

/** An article that was found: date, section, headline and an extract, with what was looked for marked. */
export function SearchResult({ hit, site }: { hit: SearchHit; site: SiteContext }) {
  const isToday = isSameDay(site.clock, new Date(), hit.publishedAt);
  return (
    <article className="story border-t py-4 md:grid md:grid-cols-[8.5rem_1fr] md:gap-x-5">
      <Moment at={hit.publishedAt} className="mb-1 block font-sans text-ui leading-ui text-soft md:mb-0 md:pt-px">
        {isToday ? formatTime(site.clock, hit.publishedAt) : formatDate(site.clock, hit.publishedAt)}
      </Moment>
      <div className="max-w-[46rem]">
        <Kicker card={hit} site={site} />
        <h2 className="headline mt-1 text-card leading-card md:text-[1.4375rem]">
          <a href={articlePath(site.masthead.edition, hit.section.slug, hit.slug)}>
            <MarkedWords pieces={hit.markedHeadline} />
          </a>
        </h2>
        <p className="mt-1.5 text-[1.0625rem] leading-[1.42] text-soft">
          <MarkedWords pieces={hit.extract} />
        </p>
      </div>
    </article>
  );
}
