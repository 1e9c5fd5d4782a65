import type { Token } from './tokens.ts';

/** A list of words to be found in texts: `fall*` are all that begin so, `at_least` are words in a row, `up_#` ends in a number. */
export type WordList<Tag> = { whole: Map<string, Tag[]>; stems: Map<string, Tag[]>; firsts: Map<string, number> };

const shortestStem = 2;
const longestStem = 12;

/** A list without words. */
export function emptyWordList<Tag>(): WordList<Tag> {
  return { whole: new Map(), stems: new Map(), firsts: new Map() };
}

/** Puts words, parted by blanks, on a list with what they stand for. */
export function addWords<Tag>(list: WordList<Tag>, words: string, tag: Tag): void {
  for (const word of words.split(' ')) {
    const isStem = word.endsWith('*');
    const key = isStem ? word.slice(0, -1) : word;
    const map = isStem ? list.stems : list.whole;
    map.set(key, [...(map.get(key) ?? []), tag]);
    const parts = key.split('_');
    const first = parts[0] ?? key;
    if (parts.length > 1) list.firsts.set(first, Math.max(list.firsts.get(first) ?? 0, parts.length));
  }
}

/** Puts rows of words on a list that stand for nothing: the longest row wins, and a word in one is not looked at. */
export function addInnocentRows<Tag>(list: WordList<Tag>, rows: string): void {
  for (const row of rows.split(' ')) {
    const parts = row.split('_');
    const first = parts[0] ?? row;
    list.whole.set(row, []);
    list.firsts.set(first, Math.max(list.firsts.get(first) ?? 0, parts.length));
  }
}

/** The words of a text that stand on a list, in its order, the longest row of words first. Hyphens and apostrophes part words. */
export function findWords<Tag>(tokens: readonly Token[], list: WordList<Tag>): { tag: Tag; text: string }[] {
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  const found: { tag: Tag; text: string }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]?.lower ?? '';
    const row = rowAt(words, at, list);
    for (const tag of row?.tags ?? tagsOf(word, list)) found.push({ tag, text: row?.text ?? word });
    if (row) at += row.length - 1;
  }
  return found;
}

function rowAt<Tag>(words: readonly Token[], at: number, list: WordList<Tag>) {
  const most = list.firsts.get(words[at]?.lower ?? '') ?? 0;
  for (let length = most; length > 1; length -= 1) {
    const row = words.slice(at, at + length);
    if (row.length < length) continue;
    const key = row.map((token, place) => (place > 0 && token.kind === 'number' ? '#' : token.lower)).join('_');
    const tags = list.whole.get(key);
    // The number itself is no part of it.
    if (tags)
      return { tags, length: key.endsWith('#') ? length - 1 : length, text: row.map(({ text }) => text).join(' ') };
  }
  return null;
}

function tagsOf<Tag>(word: string, list: WordList<Tag>): readonly Tag[] {
  const whole = list.whole.get(word);
  if (whole) return whole;
  for (let length = Math.min(word.length, longestStem); length >= shortestStem; length -= 1) {
    const tags = list.stems.get(word.slice(0, length));
    if (tags) return tags;
  }
  return [];
}
