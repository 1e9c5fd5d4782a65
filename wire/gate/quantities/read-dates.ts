import type { Token } from '../text/tokens.ts';
import { calendarWordsOf } from './calendar-words.ts';
import type { WrittenDate } from './quantity.ts';

const between = new Set(['de', 'd', "'", '’', 'of', '.', 'del', 'the', ',']);
const ordinalEnds = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', '°', 'ʳ', 'e', 're', 'r']);
// English months that are also verbs or adverbs: a month after these words, or with a day or a year.
const beforeMonth = new Set(
  'in of since by last next until till before after from to through this early late mid end each every during'.split(
    ' ',
  ),
);

/** Finds days, months and days of the week; `used` gets the places of tokens that are no numbers of their own. */
export function readDates(tokens: readonly Token[], language: string, used: Set<number>): WrittenDate[] {
  const { months, shortMonths, weekdays } = calendarWordsOf(language);
  const dates: WrittenDate[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const weekday = weekdays.get(token.lower) ?? weekdays.get(weekdayWithHyphen(tokens, at));
    // «Friday» in English, «vendredi» in French: with a capital it begins a sentence, or is a name (Plácido Domingo).
    if (weekday !== undefined)
      dates.push({
        month: null,
        day: null,
        weekday,
        isLoose: isCapital(token) !== hasCapitals(language),
        text: token.text,
      });
    const month = months.get(token.lower) ?? shortMonths.get(token.lower);
    if (month === undefined || (hasCapitals(language) && !isCapital(token))) continue;
    const date = dateAround(tokens, at, month, used);
    if (date.day === null && !months.has(token.lower)) continue;
    dates.push({ ...date, isLoose: date.day === null && isDoubtful(tokens, at, language) });
  }
  return dates;
}

function dateAround(tokens: readonly Token[], at: number, month: number, used: Set<number>): WrittenDate {
  const before = dayBefore(tokens, at);
  const after = before === null ? dayAfter(tokens, at) : null;
  const place = before ?? after;
  const number = place === null ? null : Number(tokens[place]?.text);
  const day = number === null ? (/^(?:premier|primero|primer)$/.test(tokens[at - 1]?.lower ?? '') ? 1 : null) : number;
  if (place !== null) used.add(place);
  const text = tokens
    .slice(before ?? at, (after ?? at) + 1)
    .map((token) => token.text)
    .join(' ');
  return { month, day, weekday: null, isLoose: false, text };
}

function dayBefore(tokens: readonly Token[], at: number): number | null {
  let place = at - 1;
  while (place >= at - 4 && (between.has(tokens[place]?.lower ?? '') || ordinalEnds.has(tokens[place]?.lower ?? '')))
    place -= 1;
  return isDay(tokens[place]) ? place : null;
}

function dayAfter(tokens: readonly Token[], at: number): number | null {
  const place = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  return isDay(tokens[place]) ? place : null;
}

function isDay(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text);
}

function isDoubtful(tokens: readonly Token[], at: number, language: string): boolean {
  const lower = tokens[at]?.lower ?? '';
  const isYear = /^(?:19|20)\d\d$/.test(tokens[at + 1]?.text ?? tokens[at + 2]?.text ?? '');
  if (language === 'en' && /^(?:may|march|august)$/.test(lower))
    return !isYear && !beforeMonth.has(tokens[at - 1]?.lower ?? '');
  // The planet, the god.
  return isCapital(tokens[at]) && !hasCapitals(language) && (tokens[at]?.start ?? 0) > 0;
}

const capitalised = new Set(['en', 'de']);

function hasCapitals(language: string): boolean {
  return capitalised.has(language);
}

function isCapital(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}

// «Segunda-feira».
function weekdayWithHyphen(tokens: readonly Token[], at: number): string {
  return tokens[at + 2]?.lower === 'feira' ? (tokens[at]?.lower ?? '') : '';
}
