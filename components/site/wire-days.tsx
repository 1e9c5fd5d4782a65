import type { Card } from '#db/queries/published-cards.ts';
import type { EventOfArticle } from '#db/queries/published-events.ts';
import { isoDay } from '#lib/dates.ts';
import { type PageLinks, Pagination } from './pagination.tsx';
import type { SiteContext } from './site-context.ts';
import { WireDay } from './wire-day.tsx';

type Props = {
  cards: readonly Card[];
  /** Of which event each tells. */
  events: ReadonlyMap<string, EventOfArticle>;
  links: PageLinks;
  site: SiteContext;
};

/** A page of the running wire, day by day. */
export function WireDays({ cards, events, links, site }: Props) {
  if (cards.length === 0) return <p className="border-t py-8 text-standfirst">{site.messages.lists.wire.empty}</p>;
  return (
    <>
      {groupByDay(cards, site).map((day, index) => (
        <WireDay
          cards={day}
          events={events}
          isLatest={index === 0 && links.newest === null}
          key={day[0].id}
          site={site}
        />
      ))}
      <Pagination links={links} site={site} />
    </>
  );
}

function groupByDay(cards: readonly Card[], { clock }: SiteContext): [Card, ...Card[]][] {
  const days: [Card, ...Card[]][] = [];
  for (const card of cards) {
    const current = days.at(-1);
    if (current && isoDay(clock, current[0].publishedAt) === isoDay(clock, card.publishedAt)) current.push(card);
    else days.push([card]);
  }
  return days;
}
