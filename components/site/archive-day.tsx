import type { Card } from '#db/queries/published-cards.ts';
import { middleOf } from '#lib/calendar.ts';
import { formatDay, formatMonth } from '#lib/dates.ts';
import { archivePath } from '#paths.ts';
import { ArticleList } from './article-list.tsx';
import { ListHead } from './list-head.tsx';
import { NeighbourLinks } from './neighbour-links.tsx';
import type { PageLinks } from './pagination.tsx';
import type { SiteContext } from './site-context.ts';

type Props = {
  /** `2026-11-24`. */
  day: string;
  cards: readonly Card[];
  links: PageLinks;
  previous: string | null;
  next: string | null;
  site: SiteContext;
};

/** A day of the archive. */
export function ArchiveDay({ day, cards, links, previous, next, site }: Props) {
  const { messages, masthead, clock } = site;
  const { archive } = messages.lists;
  const utc = { ...clock, timeZone: 'UTC' };
  const neighbour = (other: string | null, label: string) =>
    other === null
      ? null
      : { href: archivePath(masthead.edition, other), name: formatDay(utc, middleOf(other)), label };
  const toMonth = (
    <a
      className="inline-block py-1 first-letter:uppercase hover:underline"
      href={archivePath(masthead.edition, day.slice(0, 7))}
    >
      {formatMonth(utc, middleOf(day))}
    </a>
  );
  return (
    <>
      <ListHead kicker={toMonth} title={formatDay(utc, middleOf(day))} />
      <ArticleList cards={cards} empty={archive.emptyDay} links={links} site={site} when="hour" />
      <NeighbourLinks
        next={neighbour(next, archive.nextDay)}
        previous={neighbour(previous, archive.previousDay)}
        title={archive.days}
      />
    </>
  );
}
