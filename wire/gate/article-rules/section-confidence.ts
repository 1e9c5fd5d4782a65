import type { ArticleRule } from '../article-rule.ts';

const least = 0.5;

/** Whether it is known where the article belongs. */
export const sectionConfidence: ArticleRule = {
  name: 'section-confidence',
  demands: 'It is likely that the article belongs into the section where it goes.',
  weight: 0.4,
  check: ({ section }) => {
    if (section === undefined) return [];
    if (section === null) return [{ problem: 'none', expected: least, found: null }];
    if (section.confidence >= least) return [];
    return [{ problem: 'unsure', expected: least, found: section.confidence }];
  },
  good: [{ section: { name: 'Économie', confidence: 0.9 } }, {}],
  bad: [{ section: { name: 'Économie', confidence: 0.2 } }, { section: null }],
};
