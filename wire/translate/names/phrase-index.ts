import type { Word } from './words.ts';

/** Phrases by the words that they consist of, for finding the longest at a place. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

/** The words of a phrase as they are compared: straight apostrophes, small letters. */
function keyWords(phrase: string): string[] {
  return phrase.toLowerCase().replaceAll('’', "'").match(wordOrSign) ?? [];
}

const wordOrSign = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

/** An index of phrases; of two that are spelt alike the first counts. */
export function indexPhrases<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const index = new Map<string, { words: string[]; value: T }[]>();
  for (const [phrase, value] of phrases) {
    const words = keyWords(phrase);
    const first = words[0];
    if (first === undefined) continue;
    const entries = index.get(first) ?? [];
    entries.push({ words, value });
    index.set(first, entries);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** A phrase found in a text. */
export type FoundPhrase<T> = { start: number; end: number; text: string; value: T };

/**
 * The phrases of an index that begin at a word of the text, the longest first at each place; overlapping ones are all given.
 * `accept` decides by how it is written.
 */
export function findPhrases<T>(
  text: string,
  words: readonly Word[],
  index: PhraseIndex<T>,
  accept: (found: FoundPhrase<T>, word: Word) => boolean,
): FoundPhrase<T>[] {
  const found: FoundPhrase<T>[] = [];
  for (const word of words) {
    const first = word.lower.match(wordOrSign)?.[0];
    const entries = first === undefined ? undefined : index.get(first);
    if (!entries) continue;
    const rest = tokensFrom(text, word.start, entries[0]?.words.length ?? 0);
    for (const entry of entries) {
      const end = endOfMatch(text, rest, entry.words);
      if (end === null) continue;
      const phrase = { start: word.start, end, text: text.slice(word.start, end), value: entry.value };
      if (!accept(phrase, word)) continue;
      found.push(phrase);
      break;
    }
  }
  return found;
}

type Token = { lower: string; end: number };

function tokensFrom(text: string, start: number, count: number): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(wordOrSign.source, 'gu');
  pattern.lastIndex = start;
  while (tokens.length < count) {
    const match = pattern.exec(text);
    if (!match) break;
    tokens.push({ lower: match[0].toLowerCase().replaceAll('’', "'"), end: match.index + match[0].length });
  }
  return tokens;
}

// A phrase ends where a word ends: «Mali» is not in «Malian».
function endOfMatch(text: string, tokens: readonly Token[], words: readonly string[]): number | null {
  if (tokens.length < words.length) return null;
  if (words.some((word, index) => tokens[index]?.lower !== word)) return null;
  const end = tokens[words.length - 1]?.end ?? 0;
  const isWordEnd =
    !/[\p{L}\p{N}\p{M}]/u.test(text.charAt(end - 1)) ||
    !/^(?:[\p{L}\p{N}\p{M}]|[-&]\p{L})/u.test(text.slice(end, end + 2));
  return isWordEnd ? end : null;
}
