import { isAllCapitals, isTitleCase } from '../names/capitalised-names.ts';
import { commonCapitals } from '../names/common-capitals.ts';
import type { NameHints } from '../names/find-names.ts';
import { hasShapeOfName, isAcronym, wordsOf } from '../names/words.ts';

/**
 * A text with capitals as a sentence has them, where it is an English headline with capitals throughout or a line in capitals;
 * other texts as they are. Names and terms (`kept`) stay as they are, and so do «I», peoples, days and acronyms. The length
 * does not change.
 */
export function toSentenceCase(
  text: string,
  kept: readonly { start: number; end: number }[],
  hints: NameHints,
): string {
  const words = wordsOf(text, hints.language);
  const isLoud = isAllCapitals(text);
  if (!isLoud && !isTitleCase(words, hints, text.trimEnd())) return text;
  const { others } = commonCapitals(hints.language);
  let result = text;
  let isFirst = true;
  for (const { start, end, text: word, lower, opens } of words) {
    const isKept = kept.some((span) => start < span.end && end > span.start);
    const staysCapital = /^en/i.test(hints.language) && (others.has(lower) || /^i(?:'|$)/.test(lower));
    const isFirstHere = isFirst || (opens && !isLoud);
    isFirst = false;
    if (isKept || (!isLoud && (isAcronym(word) || hasShapeOfName(word)))) continue;
    const small = word.toLowerCase();
    if (small.length !== word.length) continue;
    const written = isFirstHere || staysCapital ? word.charAt(0) + small.slice(1) : small;
    result = result.slice(0, start) + written + result.slice(end);
  }
  return result;
}
