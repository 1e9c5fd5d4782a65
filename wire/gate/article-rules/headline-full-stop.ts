import type { ArticleRule } from '../article-rule.ts';

/** A full stop at the end of a headline. */
export const headlineFullStop: ArticleRule = {
  name: 'headline-full-stop',
  demands: 'A headline does not end with a full stop.',
  weight: 0.35,
  check: ({ headline }) => {
    const [, word] = /(\p{L}+)\.\s*$/u.exec(headline.target) ?? [];
    // «J.-C.», «Inc.», «etc.»
    const isFound = word !== undefined && word.length > 3;
    return isFound ? [{ problem: 'full_stop', expected: null, found: headline.target.slice(-40) }] : [];
  },
  good: [
    { headline: ['Will the port reopen?', 'Le port va-t-il rouvrir ?'] },
    { headline: ['The port, 300 BC', 'Le port, 300 av. J.-C.'] },
  ],
  bad: [{ headline: ['The port reopens.', 'Le port rouvre.'] }],
};
