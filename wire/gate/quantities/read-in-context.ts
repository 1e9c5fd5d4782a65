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
