import { diffWordsWithSpace } from 'diff';

/** A run of text that stayed, came or went. */
export type Run = { kind: 'same' | 'added' | 'removed'; text: string };

const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });

/** What changed from one text to another, word by word (Myers, «An O(ND) Difference Algorithm», 1986). */
export function wordDifference(before: string, after: string): Run[] {
  const parts = diffWordsWithSpace(before, after, { intlSegmenter: segmenter });
  const stayed = parts.reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.value.trim().length), 0);
  // Of two sentences that have but a few words in common, nobody can read a mixture.
  if (before !== '' && after !== '' && stayed < Math.max(before.length, after.length) / 3)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
