import type { Card } from '#db/queries/published-cards.ts';
import { formatClock, formatShortDate, isSameDay } from '#lib/dates.ts';
import { articlePath, wirePath } from '#paths.ts';
import { Kicker } from './kicker.tsx';
import { Moment } from './moment.tsx';
import type { SiteContext } from './site-context.ts';

/** Le fil: the running wire, minute by minute, newest first. */
export function WireStrip({ cards, site }: { cards: Card[]; site: SiteContext }) {
  const { messages, clock } = site;
  const { comfort } = messages;
  const now = new Date();
  if (cards.length === 0) return null;
  return (
    <aside
      aria-labelledby="le-fil"
      className="self-start border-t-3 border-signal"
      data-many={comfort.newDispatches}
      data-one={comfort.newDispatch}
      data-wire=""
    >
      <div className="flex items-baseline gap-x-3 py-2.5 font-sans text-ui">
        <h2 className="grow text-label font-black tracking-normal" id="le-fil">
          <a className="hover:underline" href={wirePath(site.masthead.edition)}>
            {messages.front.wire}
          </a>
        </h2>
        {site.masthead.edition.isLite ? null : (
          <>
            <button className="bg-signal px-2 font-bold text-paper" hidden type="button">
              {comfort.newDispatch}
            </button>
            <button className="with-script text-soft underline underline-offset-2" type="button">
              {comfort.pause}
            </button>
            <span aria-live="polite" className="sr-only" />
          </>
        )}
        <span className="live font-black text-signal">
          <span aria-hidden="true">● </span>
          {messages.front.wireLive}
        </span>
      </div>
      <ol>
        {cards.map((card, index) => (
          <li key={card.id} className="grid grid-cols-[3.125rem_1fr] gap-x-2 border-t py-2.75">
            <Moment
              at={card.publishedAt}
              className={`pt-0.75 font-sans text-ui font-bold tabular-nums ${index < 2 ? 'text-signal' : ''}`}
            >
              {wireTime(clock, now, card.publishedAt)}
            </Moment>
            <div>
              <h3 className="headline text-line font-medium leading-[1.22] tracking-[-0.005em]">
                <a href={articlePath(site.masthead.edition, card.section.slug, card.slug)}>{card.headline}</a>
              </h3>
              <div className="mt-1">
                <Kicker card={card} site={site} small />
              </div>
            </div>
          </li>
        ))}
      </ol>
    </aside>
  );
}

function wireTime(clock: SiteContext['clock'], now: Date, at: Date): string {
  return isSameDay(clock, now, at) ? formatClock(clock, at) : formatShortDate(clock, at);
}
