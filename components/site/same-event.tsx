import { formatClock } from '#lib/dates.ts';
import { articlePath } from '#paths.ts';
import type { WireEntry } from './group-events.ts';
import { LanguageMark } from './language-mark.tsx';
import { Moment } from './moment.tsx';
import type { SiteContext } from './site-context.ts';

/** What other sources tell of the event of an entry of the wire. */
export function SameEvent({ others, site }: { others: WireEntry['others']; site: SiteContext }) {
  const { clock, masthead, messages } = site;
  return (
    <ul
      aria-label={messages.reading.otherSources}
      className="col-start-2 mt-2 grid gap-y-1 border-s border-rule ps-3 font-sans text-ui leading-ui"
    >
      {others.map(({ card, source }) => (
        <li data-article={card.id} id={`fil-${card.id}`} key={card.id}>
          <Moment at={card.publishedAt} className="text-soft tabular-nums">
            {formatClock(clock, card.publishedAt)}
          </Moment>{' '}
          <b>
            <bdi>{source}</bdi>
          </b>{' '}
          <a
            className="relative z-1 underline decoration-rule underline-offset-2 hover:decoration-ink"
            href={articlePath(masthead.edition, card.section.slug, card.slug)}
          >
            {card.headline}
          </a>{' '}
          <LanguageMark from={card.translatedFrom} site={site} />
        </li>
      ))}
    </ul>
  );
}
