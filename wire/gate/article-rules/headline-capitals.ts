import type { ArticleRule } from '../article-rule.ts';

// What writes its common words small in headlines.
const smallWriters = new Set(['fr', 'es', 'ca', 'it', 'pt']);

/** Capitals as in English headlines. */
export const headlineCapitals: ArticleRule = {
  name: 'headline-capitals',
  demands: 'A headline has capitals at its beginning and in names, not on every word and not throughout.',
  weight: 0.4,
  check: ({ headline, to }) => {
    if (!smallWriters.has(to)) return [];
    const words = headline.target.match(/(?<![\p{L}’'])\p{L}{4,}/gu) ?? [];
    const later = words.slice(1);
    const inSource = new Set(headline.source.match(/\p{L}{4,}/gu) ?? []);
    // Names stand in the source as they are; where all its words have capitals, that tells nothing.
    const capitals = later.filter((word) => /^\p{Lu}/u.test(word) && (!inSource.has(word) || word === word.toUpperCase()));
    const isEnglish = later.length >= 3 && capitals.length >= 3 && capitals.length > later.length * 0.5;
    return isEnglish ? [{ problem: 'capitals', expected: null, found: headline.target }] : [];
  },
  good: [
    { headline: ['Port of Antwerp Reopens After Storm', 'Le port d’Anvers rouvre après la tempête'] },
    { headline: ['Keir Starmer meets Ursula von der Leyen', 'Keir Starmer rencontre Ursula von der Leyen'] },
  ],
  bad: [
    { headline: ['Port of Antwerp Reopens After Storm', 'Le Port D’Anvers Rouvre Après La Tempête'] },
    { headline: ['Port reopens after storm', 'LE PORT ROUVRE APRÈS LA TEMPÊTE'] },
  ],
}; // biome-ignore format: a table reads better in rows
