import type { ArticleRule } from '../article-rule.ts';

/** Whether there is a headline at all. */
export const headlineMissing: ArticleRule = {
  name: 'headline-missing',
  demands: 'An article has a headline.',
  weight: 0.95,
  check: ({ headline }) =>
    /[\p{L}\d]/u.test(headline.target) ? [] : [{ problem: 'missing', expected: headline.source, found: null }],
  good: [{ headline: ['The port reopens', 'Le port rouvre'] }],
  bad: [{ headline: ['The port reopens', ' '] }],
};
