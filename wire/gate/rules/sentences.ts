import type { SegmentRule } from '../rule.ts';
import { relativeLength } from '../text/expected-length.ts';
import { countSentences } from '../text/sentences.ts';

/** How many sentences there are. */
export const sentences: SegmentRule = {
  name: 'sentences',
  demands: 'The translation has as many sentences as its source, or says the same in one more or one less.',
  weight: 0.4,
  check: ({ source, target }) => {
    const [expected, found] = [countSentences(source.tokens), countSentences(target.tokens)];
    if (found === expected || found === 0) return [];
    const ratio = relativeLength(source.plain, target.plain, source.language, target.language) ?? 1;
    // One sentence made of two, or two of one, says as much as before.
    const isMade = Math.abs(found - expected) === 1 && ratio > 0.75 && ratio < 1.35;
    return [{ problem: found > expected ? 'more' : 'fewer', expected, found, ...(isMade ? { weight: 0.1 } : {}) }];
  },
  good: [
    { source: 'Dr. Smith left.', target: 'Le Dr Smith est parti.' },
    { source: 'He left at 3 p.m. on Monday.', target: 'Il est parti lundi à 15 heures.' },
    { source: '“It works,” he said. “It is good.”', target: '« Cela marche, a-t-il dit. C’est bien. »' },
  ],
  bad: [
    { source: 'Thousands marched.', target: 'Des milliers de gens ont défilé. La police est venue. Il pleuvait.' },
    { source: 'It works. He left. She stayed.', target: 'Cela marche.' },
  ],
};
