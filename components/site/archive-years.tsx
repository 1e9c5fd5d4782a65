import { middleOf } from '#lib/calendar.ts';
import { formatMonth, formatMonthName } from '#lib/dates.ts';
import { archivePath } from '#paths.ts';
import type { SiteContext } from './site-context.ts';

/** The months of an archive (`2026-11`), newest first, under their years. */
export function ArchiveYears({ months, site }: { months: readonly string[]; site: SiteContext }) {
  const { messages, masthead, clock } = site;
  const utc = { ...clock, timeZone: 'UTC' };
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  if (years.length === 0) return <p className="border-t py-8 text-standfirst">{messages.lists.archive.empty}</p>;
  return years.map((year) => (
    <section
      aria-label={messages.lists.archive.year(year)}
      className="grid gap-x-8 border-t border-ink pt-3 pb-5 first-of-type:border-t-3 md:grid-cols-[10rem_1fr]"
      key={year}
    >
      <h2 className="text-third tabular-nums">{year}</h2>
      <ul className="grid grid-cols-2 gap-x-6 sm:grid-cols-3 lg:grid-cols-4">
        {months
          .filter((month) => month.startsWith(year))
          .map((month) => (
            <li key={month}>
              <a
                aria-label={formatMonth(utc, middleOf(month))}
                className="block py-2.5 font-sans text-label font-semibold first-letter:uppercase hover:underline"
                href={archivePath(masthead.edition, month)}
              >
                {formatMonthName(utc, middleOf(month))}
              </a>
            </li>
          ))}
      </ul>
    </section>
  ));
}
