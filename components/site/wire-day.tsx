import type { Card } from '#db/queries/published-cards.ts';
import type { EventOfArticle } from '#db/queries/published-events.ts';
import { formatClock, formatDay, isoDay } from '#lib/dates.ts';
import { archivePath, articlePath } from '#paths.ts';
import { groupEvents } from './group-events.ts';
import { Kicker } from './kicker.tsx';
import { Moment } from './moment.tsx';
import { SameEvent } from './same-event.tsx';
import type { SiteContext } from './site-context.ts';

type Props = {
  /** What came over the wire on one day, newest first. */
  cards: readonly [Card, ...Card[]];
  /** Of which event each tells: what others tell of it stands under the first. */
  events: ReadonlyMap<string, EventOfArticle>;
  /** Whether the newest of all are among them. */
  isLatest: boolean;
  site: SiteContext;
};

/** A day of the running wire, minute by minute. Each entry carries the id of its article, for whoever adds to them. */
export function WireDay({ cards, events, isLatest, site }: Props) {
  const { clock, masthead } = site;
  const day = isoDay(clock, cards[0].publishedAt);
  return (
    <section aria-labelledby={`fil-${day}`} className="grid gap-x-8 border-t-3 border-ink md:grid-cols-[10rem_1fr]">
      <h2
        className="py-3 font-sans text-label leading-ui font-black tracking-normal first-letter:uppercase md:sticky md:top-12 md:self-start"
        id={`fil-${day}`}
      >
        <a
          className="inline-block py-0.5 first-letter:uppercase hover:underline"
          href={archivePath(masthead.edition, day)}
        >
          {formatDay(clock, cards[0].publishedAt)}
        </a>
      </h2>
      <ol data-day={day}>
        {groupEvents(cards, events).map(({ card, others }, index) => (
          <li
            className="story grid grid-cols-[3.375rem_1fr] gap-x-2 border-t py-3 md:grid-cols-[4rem_1fr] md:gap-x-4 md:first:border-t-0 lg:grid-cols-[4rem_1fr_13rem]"
            data-article={card.id}
            id={`fil-${card.id}`}
            key={card.id}
          >
            <Moment
              at={card.publishedAt}
              className={`pt-0.75 font-sans text-ui font-bold tabular-nums ${isLatest && index < 2 ? 'text-signal' : ''}`}
            >
              {formatClock(clock, card.publishedAt)}
            </Moment>
            <h3 className="headline text-line font-medium leading-[1.24] tracking-[-0.005em] md:text-card">
              <a href={articlePath(masthead.edition, card.section.slug, card.slug)}>{card.headline}</a>
            </h3>
            <div className="max-lg:col-start-2 max-lg:mt-1 lg:pt-1">
              <Kicker card={card} site={site} small />
            </div>
            {others.length > 0 && <SameEvent others={others} site={site} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
