const numbers = /\p{N}(?:[\p{N}.,\s\u00a0\u202f]*\p{N})?/gu;
const words = /\p{L}[\p{L}\p{M}\p{N}-]*/gu;
const opening = /(?:^|[.!?:…«"“(—–-])[\s\u00a0\u202f]*$/u;

/**
 * Whether a line says no number and no name that stands in none of the texts from which it was made: what a model invents is
 * mostly one of them. The first word of a sentence has its capital from its place, and tells nothing.
 */
export function addsNothing(line: string, texts: readonly string[]): boolean {
  const known = texts.join('\n');
  const knownNumbers = new Set([...known.matchAll(numbers)].map(([number]) => digitsOf(number)));
  const knownWords = new Set([...known.matchAll(words)].map(([word]) => word.toLowerCase()));
  const isKnownNumber = [...line.matchAll(numbers)].every(([number]) => knownNumbers.has(digitsOf(number)));
  const isKnownName = [...line.matchAll(words)].every(
    ({ 0: word, index }) =>
      !/^\p{Lu}/u.test(word) || opening.test(line.slice(0, index)) || knownWords.has(word.toLowerCase()),
  );
  return isKnownNumber && isKnownName;
}

const digitsOf = (number: string) => number.replace(/[^\p{N}]/gu, '');
