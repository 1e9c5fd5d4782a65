import type { Token } from '../text/tokens.ts';
import type { Quantity } from './quantity.ts';
import type { ReadNumber } from './read-numbers.ts';

/** A number that was read before, with the place behind it. */
type Earlier = Quantity & { last: number };

/** What a number may mean where it stands: «one in five» says 20 % too, «los años noventa» 1990. */
export function valuesHere(tokens: readonly Token[], read: ReadNumber, earlier: Earlier | undefined): number[] {
  const value = read.values[0] ?? 0;
  const [before, second] = [tokens[read.from - 1]?.lower ?? '', tokens[read.from - 2]?.lower ?? ''];
  if (/^(?:años|anys|années|anni|anos)$/.test(before) && value >= 20 && value < 100 && value % 10 === 0)
    return [...read.values, 1900 + value];
  const isShare =
    /^(?:in|sur|von|su)$/.test(before) || (/^(?:cada|ogni)$/.test(before) && /^(?:de|d|su|em)$/.test(second));
  if (!isShare || value < 2 || value > 100) return read.values;
  // «7 in 10 teenagers», «sept adolescents sur dix»
  const isNear = earlier !== undefined && read.from - earlier.last <= 4;
  const part = isNear ? (earlier.values[0] ?? 1) : 1;
  if (part >= value) return read.values;
  const share = Number(((100 * part) / value).toPrecision(3));
  if (isNear && part > 1) earlier.values = [...earlier.values, share];
  return [...read.values, share];
}

/** Whether a number is the minutes of hours that stand before it («1 h 24»), which then mean both together as well. */
export function joinMinutes(tokens: readonly Token[], earlier: Earlier | undefined, read: ReadNumber): boolean {
  if (!earlier?.measures.includes('hour') || earlier.last !== read.from) return false;
  const minutes = tokens[read.from]?.text ?? '';
  if (!/^[0-5]\d$/.test(minutes)) return false;
  earlier.values = [...earlier.values, (earlier.values[0] ?? 0) + Number(minutes) / 60];
  return true;
}

/** Whether it is the whole of which another number is a part: «sur les 12 administrateurs», «of the 12 directors», «de los 12». */
export function isWhole(tokens: readonly Token[], read: ReadNumber): boolean {
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

/** Whether it is not missed where it stands: «the two leaders» is «les dirigeants» as often. */
export function isLooseHere(tokens: readonly Token[], read: ReadNumber, language: string): boolean {
  if (isOneOf(tokens, read)) return true;
  if (read.isLiteral || read.values[0] !== 2) return false;
  const before = tokens[read.from - 1]?.lower ?? '';
  return (language === 'en' && before === 'the') || (language === 'fr' && /^(?:les|tous|toutes|ces|ses)$/.test(before));
}

/** Whether it is a word of a name, with a capital in the middle of a sentence: «Part Two», «Six Nations». */
export function isWordOfAName(tokens: readonly Token[], read: ReadNumber): boolean {
  const first = tokens[read.from];
  if (read.isLiteral || !first || !/^\p{Lu}\p{Ll}/u.test(first.text)) return false;
  const before = tokens[read.from - 1];
  return read.to === read.from + 1 && before?.kind === 'word' && /^\p{Lu}/u.test(before.text);
}
