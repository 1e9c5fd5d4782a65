import type { Token } from '../text/tokens.ts';
import { measuresOf } from './measures.ts';
import { type ClockTime, isYear, type Quantity, type WrittenDate } from './quantity.ts';
import { readDates } from './read-dates.ts';
import { readHours } from './read-hours.ts';
import { joinMinutes, valuesHere } from './read-in-context.ts';
import { type ReadNumber, readNumberAt } from './read-numbers.ts';
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

const links = new Set(['de', 'd', "'", '’', 'of', 'di', 'des']);
const currencySigns = /^[$£€¥₹₩]$/;

function measureOf(tokens: readonly Token[], read: ReadNumber, language: string) {
  const before = tokens[read.from - 1];
  if (before && (currencySigns.test(before.text) || /^(?:USD|EUR|GBP|CHF|JPY)$/.test(before.text)))
    return { measures: measuresOf(before.text, language), from: read.from - 1, to: read.to };
  let at = read.to;
  // «5 milliards d’euros», «a 6-year-old».
  while (at < read.to + 2 && links.has(tokens[at]?.lower ?? '') && read.hasScale) at += 1;
  if (tokens[at]?.text === '-' && !tokens[at]?.isSpaced) at += 1;
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const pair = `${first?.lower} ${second?.lower}`;
  if (/^(?:per cent|pour cent|por ciento|por cento|per cento)$/.test(pair))
    return { measures: ['%'], from: read.from, to: at + 2 };
  // «28C»
  if (/^[CF]$/.test(first?.text ?? '') && !first?.isSpaced && read.isLiteral)
    return { measures: [`°${first?.text}`], from: read.from, to: at + 1 };
  if (first?.text === '°') {
    const unit = /^[CF]$/.test(second?.text ?? '') ? `°${second?.text}` : null;
    return { measures: unit ? [unit] : ['°C', '°F'], from: read.from, to: unit ? at + 2 : at + 1 };
  }
  if (/^(?:km|kilom[eè]tres?|kilometers?|kil[óò]metros?|quilòmetres|miles?)$/.test(first?.lower ?? '')) {
    const isSpeed = (second?.text === '/' && third?.lower === 'h') || isPerHour(tokens, at + 1);
    if (isSpeed) return { measures: first?.lower.startsWith('mile') ? ['mph'] : ['km/h'], from: read.from, to: at + 3 };
  }
  return wordMeasure(tokens, read, at, language);
}

// «par heure», «à l’heure», «an hour».
function isPerHour(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:par|per|por|à|an|a)$/.test(tokens[at]?.lower ?? '')) return false;
  const hour = tokens[at + 1]?.lower === 'l' ? tokens[at + 3] : tokens[at + 1];
  return /^(?:hour|heure|hora|h)$/.test(hour?.lower ?? '');
}

const none: readonly string[] = [];

function wordMeasure(tokens: readonly Token[], read: ReadNumber, at: number, language: string) {
  const nothing = { measures: none, from: read.from, to: read.to };
  const first = tokens[at];
  if (!first) return nothing;
  const isSquare = first.lower === 'square' || first.lower === 'sq';
  const word = isSquare ? tokens[at + 1] : first;
  // «17 l’an dernier»
  const isElided = /^['’]$/.test(tokens[at + 1]?.text ?? '');
  const found = isElided ? [] : measuresOf(word?.text ?? '', language);
  // «100m» are metres or millions: the scale has been read.
  if (found.length === 0 || (read.hasScale && at === read.to && !first.isSpaced)) return nothing;
  const end = isSquare ? at + 2 : at + 1;
  const isArea = isSquare || /^(?:carrés?|cuadrados?|quadrats?|²)$/.test(tokens[end]?.lower ?? '');
  if (isArea) return { measures: found.map(squareOf), from: read.from, to: isSquare ? end : end + 1 };
  if (/^degr|^grad|^grau/.test(first.lower)) {
    const scale = tokens.slice(at + 1, at + 3).find((token) => /^(?:celsius|fahrenheit|[CF])$/i.test(token.text));
    if (scale) return { measures: [/^c/i.test(scale.text) ? '°C' : '°F'], from: read.from, to: at + 2 };
  }
  return { measures: [...found], from: read.from, to: end };
}

// «7ft 1in», «six feet two inches».
function withInches(tokens: readonly Token[], read: ReadNumber, to: number, language: string) {
  const inches = readNumberAt(tokens, to, language);
  if (
    !inches ||
    (inches.values[0] ?? 12) >= 12 ||
    !/^(?:in|inch|inches|pouces?|pulgadas?)$/.test(tokens[inches.to]?.lower ?? '')
  )
    return null;
  return { values: [(read.values[0] ?? 0) + (inches.values[0] ?? 0) / 12], to: inches.to + 1 };
}

function squareOf(unit: string): string {
  return { m: 'm²', km: 'km²', mile: 'sq mile', foot: 'sq foot' }[unit] ?? unit;
}

// «entre 3 et 4 milliards de dollars», «from 5 to 10 per cent»: the first has what the second tells.
const rangeSigns = new Set([
  'à',
  'a',
  'et',
  'ou',
  'to',
  'and',
  'or',
  'y',
  'o',
  'i',
  '-',
  '–',
  '/',
  'bis',
  'und',
  'e',
  'u',
  ',',
  'al',
]);

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

// «Sur les 12 administrateurs», «of the 12 directors», «de los 12».
function isWhole(tokens: readonly Token[], read: ReadNumber): boolean {
  const words = tokens.slice(Math.max(0, read.from - 3), read.from).map(({ lower }) => lower);
  // «De 35 à 20» is no part of anything.
  const isRange = tokens.slice(read.to, read.to + 3).some(({ lower }) => /^(?:à|to|a|al)$/.test(lower));
  return (
    isInCode(tokens, read) || (!isRange && words.some((word) => /^(?:sur|parmi|of|among|de|entre|d|out)$/.test(word)))
  );
}

// «A-3», «F-16»: no amount, and it may stand anywhere.
function isInCode(tokens: readonly Token[], read: ReadNumber): boolean {
  const [letters, hyphen] = [tokens[read.from - 2], tokens[read.from - 1]];
  return hyphen?.text === '-' && !hyphen.isSpaced && /^\p{Lu}{1,3}$/u.test(letters?.text ?? '');
}

// «1 in 10» is «10 %» as well: the one goes, the ten is read as both.
function isOneOf(tokens: readonly Token[], read: ReadNumber): boolean {
  const [link, number] = [tokens[read.to]?.lower ?? '', tokens[read.to + 1]];
  return read.values[0] === 1 && /^(?:in|sur|de)$/.test(link) && number?.kind === 'number';
}

// «The two leaders» is «les dirigeants» as often.
function isLooseHere(tokens: readonly Token[], read: ReadNumber, language: string): boolean {
  if (isOneOf(tokens, read)) return true;
  if (read.isLiteral || read.values[0] !== 2) return false;
  const before = tokens[read.from - 1]?.lower ?? '';
  return (language === 'en' && before === 'the') || (language === 'fr' && /^(?:les|tous|toutes|ces|ses)$/.test(before));
}

// «Part Two» of a title, «Six Nations»: a capital in the middle of a sentence.
function isWordOfAName(tokens: readonly Token[], read: ReadNumber): boolean {
  const first = tokens[read.from];
  if (read.isLiteral || !first || !/^\p{Lu}\p{Ll}/u.test(first.text)) return false;
  const before = tokens[read.from - 1];
  return read.to === read.from + 1 && before?.kind === 'word' && /^\p{Lu}/u.test(before.text);
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
