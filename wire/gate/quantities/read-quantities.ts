import type { Token } from '../text/tokens.ts';
import { type ClockTime, isYear, type Quantity, type WrittenDate } from './quantity.ts';
import { readDates } from './read-dates.ts';
import { readHours } from './read-hours.ts';
import { isLooseHere, isWhole, isWordOfAName, joinMinutes, valuesHere } from './read-in-context.ts';
import { measureOf, withInches } from './read-measure.ts';
import { readNumberAt } from './read-numbers.ts';
import { readRomanAt } from './roman-numbers.ts';

/** All that a text counts, dates and times. */
export type Quantities = { numbers: Quantity[]; dates: WrittenDate[]; hours: ClockTime[] };

/** Reads the numbers of a text with what they measure, its dates and its times of day. */
export function readQuantities(tokens: readonly Token[], language: string): Quantities {
  const used = new Set<number>();
  // No sentence has more; they are compared each with each.
  const dates = readDates(tokens, language, used).slice(0, 300);
  const hours = readHours(tokens, language, used).slice(0, 300);
  const numbers: (Quantity & { hasScale: boolean; last: number })[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (used.has(at)) continue;
    const read = readNumberAt(tokens, at, language) ?? readRomanAt(tokens, at);
    if (!read || isWordOfAName(tokens, read)) continue;
    const measured = measureOf(tokens, read, language);
    const earlier = numbers.at(-1);
    const isMinutes = joinMinutes(tokens, earlier, read);
    const height = measured.measures.includes('foot') ? withInches(tokens, read, measured.to, language) : null;
    if (height) measured.to = height.to;
    numbers.push({
      values: height?.values ?? valuesHere(tokens, read, earlier),
      measures: measured.measures,
      isLoose: read.isLoose || isMinutes || isLooseHere(tokens, read, language),
      isWhole: isWhole(tokens, read),
      text: textOf(tokens, measured.from, measured.to),
      start: tokens[read.from]?.start ?? 0,
      end: tokens[measured.to - 1]?.end ?? 0,
      hasScale: read.hasScale,
      last: measured.to,
    });
    at = Math.max(read.to, measured.to) - 1;
  }
  inheritMeasures(tokens, numbers);
  return { numbers: [...numbers, ...numbersInDates(dates, hours)], dates, hours };
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to).reduce((text, token) => text + (token.isSpaced && text ? ' ' : '') + token.text, '');
}

// «entre 3 et 4 milliards de dollars», «from 5 to 10 per cent»: the first has what the second tells.
const rangeSigns = new Set('à a et ou to and or y o i - – / bis und e u , al'.split(' '));

function inheritMeasures(tokens: readonly Token[], numbers: (Quantity & { hasScale: boolean; last: number })[]): void {
  for (let index = numbers.length - 2; index >= 0; index -= 1) {
    const [one, next] = [numbers[index], numbers[index + 1]];
    if (!one || !next || one.measures.length > 0 || one.isLoose || isYear(one)) continue;
    const gap = tokens.slice(one.last, one.last + 3).findIndex((token) => token.start >= next.start);
    const signs = tokens.slice(one.last, one.last + (gap < 0 ? 3 : gap));
    if (gap < 1 || gap > 2 || !signs.every((token) => rangeSigns.has(token.lower))) continue;
    one.measures = next.measures;
    const scale = next.hasScale && !one.hasScale ? scaleOf(next) : 1;
    if (scale > 1) one.values = one.values.flatMap((value) => [value, value * scale]);
  }
}

function scaleOf({ values }: Quantity): number {
  const value = values[0] ?? 1;
  return [1e12, 1e9, 1e6, 1e3].find((scale) => value >= scale) ?? 1;
}

// The numbers that dates and times are made of: they answer for a number of the other side.
function numbersInDates(dates: readonly WrittenDate[], hours: readonly ClockTime[]): Quantity[] {
  const ofDates = dates.map(({ day, month, text }) => ({ values: [day, month].filter((part) => part !== null), text }));
  const ofHours = hours.map(({ times, text }) => ({
    values: [...new Set(times.flatMap((time) => [Math.floor(time / 60), Math.floor(time / 60) % 12 || 12, time % 60]))],
    text,
  }));
  return [...ofDates, ...ofHours]
    .filter(({ values }) => values.length > 0)
    .map(({ values, text }) => ({ values, measures: [], isLoose: true, text, start: 0, end: 0 }));
}
