import { monthNamed } from './month-names.ts';

// Minutes east of Greenwich. Other letters say nothing that two mail programs agree on (RFC 5322, section 4.3).
const zones: Record<string, number> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480,
  pdt: -420, ast: -240, adt: -180, akst: -540, akdt: -480, hst: -600, bst: 60, cet: 60, cest: 120, met: 60, mest: 120,
  eet: 120, eest: 180, msk: 180, ist: 330, jst: 540, kst: 540, aest: 600, aedt: 660, a: -60, m: -720, n: 60, y: 720,
}; // biome-ignore format: a table reads better in rows

type Parts = { year: number; month: number; day: number; clock?: Clock | null; zone?: number | null };
type Clock = { hour: number; minute: number; second: number; millisecond: number };

/**
 * Reads a date in any of the forms that feeds and pages use: RFC 822 and its many misspellings, the W3C's and the rest of
 * ISO 8601, ctime, SQL, Perforce, Korean and Greek ones, month names of two dozen languages. What names no zone is taken as
 * UTC. Null for what is no date, and for dates that no news can have (before 1970, or that do not exist).
 */
export function readWrittenDate(text: string): Date | null {
  const cleaned = text.trim().replace(/\s+/g, ' ').replace(timeFirst, '$2 $1');
  if (cleaned === '' || cleaned.length > 100) return null;
  for (const read of readers) {
    const parts = read(cleaned);
    const date = parts && toDate(parts);
    if (date) return date;
  }
  return null;
}

const clockPattern = String.raw`(\d{1,2})(?:[:.h](\d{1,2})(?:[:.](\d{1,2})(?:[.,](\d+))?)?)`;
const zonePattern = String.raw`(?:\s*\(?((?:GMT|UTC)?[+-]\d{1,2}:?\d{0,2}|[A-Za-z]{1,5})\)?)?`;

// 12:30 AM, March 2, 2026.
const timeFirst = /^(\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?),? (?:on )?(\D.*\d{4})$/i;

const readers: ((text: string) => Parts | null)[] = [
  // 2003-12-31T10:14:55-08:00 and everything shorter, with blanks, dots or slashes, in the month's name even.
  (text) => {
    const pattern = new RegExp(
      String.raw`^(\d{4})[-/.](\d{1,2}|\p{L}{3,9})(?:[-/.](\d{1,2}))?(?:[T ,]+${clockPattern}${zonePattern})?\.?$`,
      'iu',
    );
    const [found, year, month, day = '1', ...time] = pattern.exec(text) ?? [];
    return found ? parts(year, monthOf(month), day, time) : null;
  },
  // 2003-W52-3 and 2003-365, 20031231T101455Z.
  (text) => readCompactDate(text),
  // Thu, 01 Jan 2004 19:48:21 GMT, with or without its parts: «1 janvier 2004», «Thu, 1-Jan-04 7:48».
  (text) => {
    const pattern = new RegExp(
      String.raw`^(?:\p{L}+\.?,?\s*)?(\d{1,2})(?:st|nd|rd|th|er|º)?[-\s./]*(?:de |d['’])?(\p{L}{3,})\.?,?[-\s./]*(?:de )?(\d{4}|\d{2})(?: г\.?)?(?:[,\s]+(?:at |à |às |ore |um |a las |kl\.? )?${clockPattern}\s*([ap]m)?${zonePattern})?`,
      'iu',
    );
    const [found, day, month, year, hour, minute, second, fraction, half, zone] = pattern.exec(text) ?? [];
    return found ? parts(year, monthOf(month), day, [hour, minute, second, fraction, zone], half) : null;
  },
  // Thu Jan 1 19:48:21 2004, Jan 1, 2004 7:48 pm.
  (text) => {
    const pattern = new RegExp(
      String.raw`^(?:\p{L}+,?\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:${clockPattern}${zonePattern}\s+)?(\d{4})(?:[,\s]+(?:at )?${clockPattern}\s*([ap]m)?${zonePattern})?$`,
      'iu',
    );
    const found = pattern.exec(text);
    if (!found) return null;
    const [, month, day, ...rest] = found;
    const [before, year, after, half, zone] = [rest.slice(0, 5), rest[5], rest.slice(6, 10), rest[10], rest[11]];
    return parts(year, monthOf(month), day, before[0] === undefined ? [...after, zone] : before, half);
  },
  // Fri, 2006/09/15 08:19:53 EDT.
  (text) => {
    const pattern = new RegExp(String.raw`^\p{L}+,?\s+(\d{4})/(\d{2})/(\d{2})\s+${clockPattern}${zonePattern}$`, 'iu');
    const [found, year, month, day, ...time] = pattern.exec(text) ?? [];
    return found ? parts(year, Number(month), day, time) : null;
  },
  // 2004년 05월 28일 01:31:15, 2004-05-25 오후 11:23:17: nine hours before Greenwich.
  (text) => {
    const pattern = new RegExp(
      String.raw`^(\d{4})[-년]\s*(\d{2})[-월]\s*(\d{2})일?\s+(오전|오후)?\s*${clockPattern}$`,
      'u',
    );
    const [found, year, month, day, half, hour, minute, second] = pattern.exec(text) ?? [];
    const time = [hour, minute, second, undefined, '+0900'];
    return found ? parts(year, Number(month), day, time, half && (half === '오후' ? 'pm' : 'am')) : null;
  },
  // 2026年3月2日 14:05.
  (text) => {
    const pattern = new RegExp(
      String.raw`^(\d{4})年(\d{1,2})月(\d{1,2})日(?:\s*${clockPattern}${zonePattern})?$`,
      'iu',
    );
    const [found, year, month, day, ...time] = pattern.exec(text) ?? [];
    return found ? parts(year, Number(month), day, time) : null;
  },
  // 31/12/2003 10:14 is European; 12/31/2003 can only be American.
  (text) => {
    const pattern = new RegExp(
      String.raw`^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:[,\s]+${clockPattern}${zonePattern})?$`,
      'i',
    );
    const [found, first, second, year, ...time] = pattern.exec(text) ?? [];
    if (!found) return null;
    const isAmerican = Number(second) > 12;
    return parts(year, Number(isAmerican ? first : second), isAmerican ? second : first, time);
  },
  // Seconds or milliseconds since 1970.
  (text) => {
    if (!/^\d{9,13}$/.test(text)) return null;
    const date = new Date(Number(text) * (text.length > 11 ? 1 : 1000));
    const clock = {
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      millisecond: 0,
    };
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), clock, zone: 0 };
  },
];

function readCompactDate(text: string): Parts | null {
  const week = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?/.exec(text);
  const ordinal = /^(\d{4})-?(\d{3})(?!\d)/.exec(text);
  const plain = /^(\d{4})(\d{2})(\d{2})/.exec(text);
  const short = /^(\d{2})-(\d{2})-(\d{2})(?!\d)/.exec(text) ?? /^-(\d{2})-?(\d{2})$/.exec(text);
  const year = /^(\d{4})$/.exec(text);
  const found = week ?? ordinal ?? plain ?? short ?? year;
  if (!found) return null;
  const pattern = /^[T ]*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
  const rest = text.slice(found[0].length);
  const time = rest === '' ? [] : pattern.exec(rest)?.slice(1);
  if (!time) return null;
  if (week)
    return dayOfYear(found[1], firstDayOfWeek(Number(found[1]), Number(found[2])) + Number(found[3] ?? 1) - 1, time);
  if (ordinal) return dayOfYear(found[1], Number(found[2]), time);
  if (year) return parts(found[1], 1, '1', time);
  if (short && found.length === 3) return parts(found[1], Number(found[2]), '1', time);
  return parts(found[1], Number(found[2]), found[3], time);
}

// ISO 8601: the first week is the one with the year's first Thursday.
function firstDayOfWeek(year: number, week: number): number {
  const weekday = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7;
  return 4 - weekday + (week - 1) * 7;
}

function dayOfYear(year: string | undefined, day: number, time: (string | undefined)[]): Parts | null {
  const date = new Date(Date.UTC(Number(year), 0, day));
  return parts(String(date.getUTCFullYear()), date.getUTCMonth() + 1, String(date.getUTCDate()), time);
}

function parts(
  year: string | undefined,
  month: number,
  day: string | undefined,
  [hour, minute = '0', second = '0', fraction = '0', zone]: (string | undefined)[],
  half?: string | undefined,
): Parts {
  const whole = { year: fullYear(year ?? ''), month, day: Number(day) };
  if (hour === undefined) return { ...whole, clock: null, zone: 0 };
  const clock = {
    hour: hourOf(Number(hour), half?.toLowerCase()),
    minute: Number(minute),
    second: Number(second),
    millisecond: Math.floor(Number(`0.${fraction}`) * 1000),
  };
  return { ...whole, clock, zone: minutesEast(zone) };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  return half === 'am' && hour === 12 ? 0 : hour;
}

// RFC 5322, section 4.3: two digits are of this century up to 49.
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 90 ? 2000 + year : 1900 + year;
}

function monthOf(name: string | undefined): number {
  if (name === undefined) return 0;
  if (/^\d+$/.test(name)) return Number(name);
  return monthNamed(name);
}

function minutesEast(zone: string | undefined): number {
  if (zone === undefined) return 0;
  const [found, sign, hours, minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (found) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return zones[zone.toLowerCase()] ?? 0;
}

function toDate({ year, month, day, clock, zone }: Parts): Date | null {
  if (year < 1970 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const { hour, minute, second, millisecond } = clock ?? { hour: 0, minute: 0, second: 0, millisecond: 0 };
  if (hour > 24 || minute > 59 || second > 60) return null;
  // Days that a month has not are the last one, as in «31 Nov»; 24:00 is the next midnight.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const at = Date.UTC(year, month - 1, Math.min(day, last), hour, minute, second, millisecond);
  // The first second of 1970 is what programs write that have no date.
  return at === 0 ? null : new Date(at - (zone ?? 0) * 60_000);
}
