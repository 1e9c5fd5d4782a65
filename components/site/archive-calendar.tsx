import { daysOf, middleOf, weekdayOf } from '#lib/calendar.ts';
import { formatDay, formatMonth, formatWeekday } from '#lib/dates.ts';
import { archivePath } from '#paths.ts';
import type { SiteContext } from './site-context.ts';

type Props = {
  /** `2026-11`. */
  month: string;
  /** The days of it that lead somewhere (`2026-11-24`). */
  days: readonly string[];
  site: SiteContext;
};

/** A month of the archive as a calendar; the days on which something appeared are links. */
export function ArchiveCalendar({ month, days, site }: Props) {
  const { clock, masthead } = site;
  const utc = { ...clock, timeZone: 'UTC' };
  const weeks = weeksOf(month);
  const week = weeks.find((candidate) => candidate.every((day) => day !== null)) ?? [];
  return (
    <table className="w-full max-w-[40rem] table-fixed border-collapse border-t-3 border-ink text-center">
      <caption className="sr-only">{formatMonth(utc, middleOf(month))}</caption>
      <thead className="font-sans text-ui text-soft">
        <tr>
          {week.map((day) => (
            <th
              abbr={formatWeekday(utc, middleOf(day ?? month), 'long')}
              className="py-2 font-semibold"
              key={day}
              scope="col"
            >
              {formatWeekday(utc, middleOf(day ?? month), 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="text-card tabular-nums md:text-second">
        {weeks.map((ofWeek) => (
          <tr className="border-t" key={ofWeek.join()}>
            {ofWeek.map((day, weekday) => (
              <td className="p-0 text-soft" key={day ?? `${month} ${weekday}`}>
                {day && days.includes(day) ? (
                  <a
                    className="block py-2.5 font-semibold text-ink underline decoration-rule underline-offset-4 hover:bg-tint hover:decoration-ink md:py-4"
                    href={archivePath(masthead.edition, day)}
                  >
                    <span aria-hidden="true">{Number(day.slice(8))}</span>
                    <span className="sr-only">{formatDay(utc, middleOf(day))}</span>
                  </a>
                ) : (
                  day && <span className="block py-2.5 md:py-4">{Number(day.slice(8))}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Seven places a week, from Monday on; those before the month and after it are empty. */
function weeksOf(month: string): (string | null)[][] {
  const days = daysOf(month);
  const places: (string | null)[] = [...Array.from({ length: weekdayOf(`${month}-01`) }, () => null), ...days];
  while (places.length % 7 > 0) places.push(null);
  return Array.from({ length: places.length / 7 }, (_, index) => places.slice(index * 7, index * 7 + 7));
}
