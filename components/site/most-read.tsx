import type { Card } from '#db/queries/published-cards.ts';
import { articlePath } from '#paths.ts';
import { Kicker } from './kicker.tsx';
import type { SiteContext } from './site-context.ts';

/** What was read most in the last 24 hours, by rank. */
export function MostRead({ cards, site }: { cards: Card[]; site: SiteContext }) {
  // Two articles are no ranking.
  if (cards.length < 3) return null;
  return (
    <section aria-labelledby="most-read" className="border-t-3 border-ink pt-3 pb-10">
      <h2 className="mb-4 font-sans text-[1.1875rem] font-black tracking-[-0.01em]" id="most-read">
        {site.messages.comfort.mostRead}
      </h2>
      <ol className="grid gap-y-4 md:grid-cols-5 md:divide-x">
        {cards.map((card, index) => (
          <li
            key={card.id}
            className="story grid grid-cols-[2rem_1fr] gap-x-2 max-md:not-first:border-t max-md:not-first:pt-4 md:block md:not-first:ps-4 md:not-last:pe-4"
          >
            <span aria-hidden="true" className="text-third leading-none font-semibold tabular-nums">
              {index + 1}
            </span>
            <div className="md:mt-2">
              <h3 className="headline text-line font-medium leading-[1.22]">
                <a href={articlePath(site.masthead.edition, card.section.slug, card.slug)}>{card.headline}</a>
              </h3>
              <div className="mt-1">
                <Kicker card={card} site={site} small />
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
