import type { ArticleRule } from '../article-rule.ts';
import { rounded } from '../verdict.ts';

/** How much of the text is doubtful. */
export const flaggedShare: ArticleRule = {
  name: 'flagged-share',
  demands: 'No sentence is doubtful; where half of the text is, the translation is of no use.',
  weight: 0.5,
  check: ({ segments }) => {
    const length = segments.reduce((sum, one) => sum + one.length, 0);
    const doubtful = segments.filter(({ check }) => check.verdict !== 'publish');
    if (doubtful.length === 0 || length === 0) return [];
    const share = rounded(doubtful.reduce((sum, one) => sum + one.length, 0) / length);
    const isLost = share >= 0.5 && (doubtful.length >= 3 || share > 0.9);
    return [{ problem: isLost ? 'most' : 'some', expected: 0, found: share, ...(isLost ? { weight: 0.95 } : {}) }];
  },
  good: [{ body: [['He did not resign.', 'Il n’a pas démissionné.']] }],
  bad: [
    {
      body: [
        ['He did not resign on Monday, after all.', 'Il n’a finalement pas démissionné lundi.'],
        ['He did not resign.', 'Il a démissionné.'],
      ],
    },
  ],
};
