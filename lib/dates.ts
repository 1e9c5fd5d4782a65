const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
  formatters.set(key, known);
  return known;
}

/** A place in time as readers of `locale` in `timeZone` would say it. */
export type Clock = { locale: string; timeZone: string };

/** `lundi 23 novembre 2026`. */
export function formatDay({ locale, timeZone }: Clock, date: Date): string {
  const day = formatter(locale, timeZone, { dateStyle: 'full' }).format(date);
  return locale.startsWith('fr') ? day.replace(/^(\p{L}+) 1 /u, '$1 1er ') : day;
}

/** `23 novembre 2026`. */
export function formatDate({ locale, timeZone }: Clock, date: Date): string {
  const day = formatter(locale, timeZone, { dateStyle: 'long' }).format(date);
  return locale.startsWith('fr') ? day.replace(/^1 /, '1er ') : day;
}

/** `novembre 2026`. */
export function formatMonth({ locale, timeZone }: Clock, date: Date): string {
  return formatter(locale, timeZone, { month: 'long', year: 'numeric' }).format(date);
}

/** `novembre`. */
export function formatMonthName({ locale, timeZone }: Clock, date: Date): string {
  return formatter(locale, timeZone, { month: 'long' }).format(date);
}

/** `lundi`, or `lun.` where there is little room. */
export function formatWeekday({ locale, timeZone }: Clock, date: Date, style: 'long' | 'short'): string {
  return formatter(locale, timeZone, { weekday: style }).format(date);
}

/** `23 nov.`, `23 Nov`; in Arabic, which has no short names of months, day and month in figures. */
export function formatShortDate({ locale, timeZone }: Clock, date: Date): string {
  const month = locale.startsWith('ar') ? 'numeric' : 'short';
  return formatter(locale, timeZone, { day: 'numeric', month }).format(date).replace(' ', '\u00a0');
}

/** `14 h 05` in French, the language's own short time elsewhere. */
export function formatTime({ locale, timeZone }: Clock, date: Date): string {
  if (!locale.startsWith('fr')) return formatter(locale, timeZone, { timeStyle: 'short' }).format(date);
  const [hour, minute] = clockParts(timeZone, date);
  return minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`;
}

/** `14:05`, for columns of times in any language. */
export function formatClock({ timeZone }: Clock, date: Date): string {
  return clockParts(timeZone, date).join(':');
}

/** `23 novembre 2026 à 14 h 05`, `23 November 2026 at 14:05`. */
export function formatMoment(clock: Clock, date: Date): string {
  if (clock.locale.startsWith('fr')) return `${formatDate(clock, date)} à ${formatTime(clock, date)}`;
  return formatter(clock.locale, clock.timeZone, { dateStyle: 'long', timeStyle: 'short' }).format(date);
}

/** `2026-11-23`: the day of the calendar there, as machines write it. */
export function isoDay({ timeZone }: Pick<Clock, 'timeZone'>, date: Date): string {
  return formatter('en-CA', timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(date);
}

/** The instant at which a day (`2026-11-23`) begins there. */
export function startOfDay({ timeZone }: Pick<Clock, 'timeZone'>, day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // How far the clocks there are ahead, some hours from the moment that is looked for at most.
  return new Date(2 * midnight - Date.parse(`${shownAt(timeZone, midnight)}Z`));
}

/** `2026-11-23T14:05`: what clocks there show, as a field for a date and a time holds it. */
export function wallTime({ timeZone }: Pick<Clock, 'timeZone'>, date: Date): string {
  return shownAt(timeZone, date.getTime()).slice(0, 16);
}

/**
 * The instant at which clocks there show a time (`2026-11-23T14:05`); null for what is no time. An hour that comes twice
 * is meant the first time; one that is skipped is as long after the change as it says.
 */
export function instantAt({ timeZone }: Pick<Clock, 'timeZone'>, wall: string): Date | null {
  const match = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.exec(wall);
  const text = match && (match[1] ? wall : `${wall}:00`);
  const asUtc = text ? Date.parse(`${text}Z`) : Number.NaN;
  if (text === null || Number.isNaN(asUtc)) return null;
  // How far clocks there are ahead on the day before and after: the two can differ, and one of them holds.
  const [early = 0, late = 0] = [-1, 1].map((side) => {
    const day = asUtc + side * 86_400_000;
    return Date.parse(`${shownAt(timeZone, day)}Z`) - day;
  });
  const candidates = [asUtc - early, asUtc - late].toSorted((one, other) => one - other);
  return new Date(candidates.find((instant) => shownAt(timeZone, instant) === text) ?? asUtc - early);
}

/** Whether two instants fall on the same day of the calendar there. */
export function isSameDay(clock: Clock, one: Date, other: Date): boolean {
  return formatDate(clock, one) === formatDate(clock, other);
}

function shownAt(timeZone: string, milliseconds: number): string {
  const options = { dateStyle: 'short', timeStyle: 'medium' } as const;
  return formatter('sv-SE', timeZone, options).format(milliseconds).replace(' ', 'T');
}

function clockParts(timeZone: string, date: Date): [hour: string, minute: string] {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const [hour = '00', minute = '00'] = formatter('en-GB', timeZone, options).format(date).split(':');
  return [hour, minute];
}
