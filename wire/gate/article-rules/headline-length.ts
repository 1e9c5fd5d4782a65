import type { ArticleRule } from '../article-rule.ts';

const longest = 120;

/** Headlines that no list shows whole. */
export const headlineLength: ArticleRule = {
  name: 'headline-length',
  demands: `A headline has ${longest} signs at most.`,
  weight: 0.35,
  check: ({ headline }) =>
    headline.target.length > longest ? [{ problem: 'long', expected: longest, found: headline.target.length }] : [],
  good: [{ headline: ['The port reopens', 'Le port rouvre'] }],
  bad: [
    {
      headline: [
        'The port of Antwerp reopens after a storm that closed it for the third time in a month, to the relief of shipping firms',
        'Le port d’Anvers rouvre après une tempête qui l’avait contraint à fermer pour la troisième fois en un mois, au grand soulagement des armateurs',
      ],
    },
  ],
};
