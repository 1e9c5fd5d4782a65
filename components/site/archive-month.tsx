import { middleOf } from '#lib/calendar.ts';
import { formatMonth } from '#lib/dates.ts';
import { archivePath } from '#paths.ts';
import { ArchiveCalendar } from './archive-calendar.tsx';
import { ListHead } from './list-head.tsx';
import { NeighbourLinks } from './neighbour-links.tsx';
import type { SiteContext } from './site-context.ts';

type Props = {
  /** `2026-11`. */
  month: string;
  days: readonly string[];
  previous: string | null;
  next: string | null;
  site: SiteContext;
};

/** A month of the archive. */
export function ArchiveMonth({ month, days, previous, next, site }: Props) {
  const { messages, masthead, clock } = site;
  const { archive } = messages.lists;
  const nameOf = (other: string) => formatMonth({ ...clock, timeZone: 'UTC' }, middleOf(other));
  const neighbour = (other: string | null, label: string) =>
    other === null ? null : { href: archivePath(masthead.edition, other), name: nameOf(other), label };
  const toArchive = (
    <a className="inline-block py-1 hover:underline" href={archivePath(masthead.edition)}>
      {archive.title}
    </a>
  );
  return (
    <>
      <ListHead kicker={toArchive} title={nameOf(month)} />
      {days.length === 0 && <p className="pb-6 text-standfirst">{archive.emptyMonth}</p>}
      <ArchiveCalendar days={days} month={month} site={site} />
      <div className="max-w-[40rem]">
        <NeighbourLinks
          next={neighbour(next, archive.nextMonth)}
          previous={neighbour(previous, archive.previousMonth)}
          title={archive.months}
        />
      </div>
    </>
  );
}
