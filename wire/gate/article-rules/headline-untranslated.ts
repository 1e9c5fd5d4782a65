import type { ArticleRule } from '../article-rule.ts';
import { checkSegment } from '../check-segment.ts';

/** Whether the headline was translated. */
export const headlineUntranslated: ArticleRule = {
  name: 'headline-untranslated',
  demands: 'The headline is in the language of the edition.',
  weight: 0.6,
  check: ({ headline, from, to }) => {
    if (from === to) return [];
    const words = headline.source.match(/\p{L}{2,}/gu) ?? [];
    // A headline of names alone may stay.
    const isSentence = words.filter((word) => /^\p{Ll}/u.test(word)).length >= 2;
    const isSame = headline.source.trim() === headline.target.trim() && (isSentence || words.length >= 4);
    const { flags } = checkSegment({ ...headline, from, to });
    const isLeft = flags.some(({ rule }) => rule === 'language' || rule === 'untranslated');
    return isSame || isLeft ? [{ problem: 'untranslated', expected: to, found: headline.target }] : [];
  },
  good: [
    { headline: ['The port reopens', 'Le port rouvre'] },
    { headline: ['Arsenal v Chelsea', 'Arsenal v Chelsea'] },
  ],
  bad: [
    { headline: ['Port reopens after the storm', 'Port reopens after the storm'] },
    { headline: ['Hundreds Flee As Fires Spread', 'Hundreds Flee As Fires Spread'] },
    { headline: ['La huelga continúa en los puertos', 'La huelga continúa en los puertos'], from: 'es' },
  ],
};
