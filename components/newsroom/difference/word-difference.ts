import { diffWordsWithSpace } from 'diff';

/** A run of text that stayed, came or went. */
export type Run = { kind: 'same' | 'added' | 'removed'; text: string };

const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });

/** What changed from one text to another, word by word (Myers, «An O(ND) Difference Algorithm», 1986). */
export function wordDifference(before: string, after: string): Run[] {
  const parts = diffWordsWithSpace(before, after, { intlSegmenter: segmenter });
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
