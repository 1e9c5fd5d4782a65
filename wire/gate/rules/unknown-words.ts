import type { SegmentRule } from '../rule.ts';

/** The marks that Apertium puts before words that it does not know: `*` unknown, `@` untranslated, `#` without a form. */
export const unknownWords: SegmentRule = {
  name: 'unknown-words',
  demands: 'No word carries a mark by which an engine says that it does not know it.',
  weight: 0.7,
  check: ({ source, target }) => {
    const marked = [...target.plain.matchAll(/(?<![\p{L}\d*#@&])[*#@]+\p{L}+|(?<=[\d°$])\*+\p{L}+/gu)].map(
      ([found]) => found,
    );
    return marked
      .filter((word) => !source.plain.includes(word))
      .map((word) => ({ problem: 'unknown', expected: null, found: word }));
  },
  good: [
    { source: 'Posts with #MeToo by @nasa', target: 'Messages avec #MeToo de @nasa' },
    { source: 'Five stars ***', target: 'Cinq étoiles ***' },
  ],
  bad: [
    { source: 'Hackers came.', target: '*Hackers est venu.' },
    { source: 'One million', target: 'Un #million' },
    { source: 'At 1 pm', target: 'À 1 **pm' },
    { source: 'Sales of $5bn', target: 'Ventes de $5**bn' },
  ],
};
