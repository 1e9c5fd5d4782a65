/** A month (`2026-11`) or a day (`2026-11-24`) of the calendar, as it stands in addresses. */
export type Period = { kind: 'month' | 'day'; text: string };

const dayLength = 86_400_000;

/** Reads a month or a day; null for what is neither, `2026-02-30` for one. */
export function readPeriod(text: string): Period | null {
  const match = /^\d{4}-\d{2}(-\d{2})?$/.exec(text);
  if (!match) return null;
  const kind = match[1] ? 'day' : 'month';
  const date = middleOf(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? { kind, text } : null;
}

/** Noon of a day, or of the first day of a month, in UTC: for writing it out with {@link Clock} in the zone `UTC`. */
export function middleOf(period: string): Date {
  return new Date(`${period.length === 7 ? `${period}-01` : period}T12:00:00Z`);
}

/** The days of a month, in their order. */
export function daysOf(month: string): string[] {
  const first = middleOf(month).getTime();
  const days = Array.from({ length: 31 }, (_, index) => isoDate(first + index * dayLength));
  return days.filter((day) => day.startsWith(month));
}

/** At most `limit` days after `from` and before `to`, in their order. */
export function daysBetween(from: string, to: string, limit: number): string[] {
  const first = middleOf(from).getTime() + dayLength;
  const count = Math.round((middleOf(to).getTime() - first) / dayLength);
  return Array.from({ length: Math.max(0, Math.min(count, limit)) }, (_, index) => isoDate(first + index * dayLength));
}

/** The day of the week, from 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (middleOf(day).getUTCDay() + 6) % 7;
}

function isoDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
