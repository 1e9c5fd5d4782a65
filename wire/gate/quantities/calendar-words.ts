/** The names of months and days in a language, as CLDR has them. */
export type CalendarWords = {
  /** 1 to 12, by name in lower case. */
  months: ReadonlyMap<string, number>;
  /** Cut short («Mar.»): to be believed beside the number of a day only. */
  shortMonths: ReadonlyMap<string, number>;
  /** 1 (Monday) to 7. */
  weekdays: ReadonlyMap<string, number>;
};

const known = new Map<string, CalendarWords>();

/** The names of months and days in a language, as Intl knows them. */
export function calendarWordsOf(language: string): CalendarWords {
  let words = known.get(language);
  if (!words) {
    words = { months: months(language, 'long'), shortMonths: months(language, 'short'), weekdays: weekdays(language) };
    known.set(language, words);
  }
  return words;
}

function months(language: string, length: 'long' | 'short'): Map<string, number> {
  const names = new Map<string, number>();
  const alone = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' });
  const inDate = new Intl.DateTimeFormat(language, { month: length, day: 'numeric', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month += 1) {
    const date = Date.UTC(2026, month - 1, 15);
    const part = inDate.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
    for (const name of [alone.format(date), part]) names.set(plain(name), month);
  }
  names.delete('');
  return names;
}

function weekdays(language: string): Map<string, number> {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // The first of June 2026 is a Monday.
  const days = [1, 2, 3, 4, 5, 6, 7].map((day): [string, number] => [
    plain(format.format(Date.UTC(2026, 5, day))),
    day,
  ]);
  return new Map(
    days.flatMap(([name, day]) => [[name, day], ...(/-/.test(name) ? [] : ([[`${name}s`, day]] as const))]),
  );
}

// «de març», «d’abril», «Mar.»
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace('’', "'")
    .replace(/^d(?:e |')/, '')
    .replace(/\.$/, '')
    .replace(/-feira$/, '');
}
