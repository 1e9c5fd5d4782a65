import type { SegmentRule } from '../rule.ts';
import { frenchFaults } from '../text/french-faults.ts';

/** Word-by-word French: «dans mardi», «que il», «en le marché», «s’a refusé». */
export const grammar: SegmentRule = {
  name: 'grammar',
  demands: 'The French has no fault that nobody who writes French makes.',
  weight: 0.35,
  check: ({ target: { plain, language } }) => {
    if (language !== 'fr') return [];
    return frenchFaults.flatMap(({ fault, instead }) => {
      const found = fault.exec(plain)?.[0];
      return found === undefined ? [] : [{ problem: 'fault', expected: instead, found }];
    });
  },
  good: [
    { source: 'It ended in 2020.', target: 'Cela a pris fin en 2020.' },
    { source: 'It was in 2,000 towns.', target: 'C’était dans 2000 villes.' },
    { source: 'Seeing it, he left.', target: 'En le voyant, il est parti.' },
    { source: 'He wants to help them.', target: 'Il vient de les aider, prêt à le refaire.' },
    { source: 'One of the eleven', target: 'Un des onze, le onzième' },
    { source: 'No candidate has a majority.', target: 'Aucun candidat n’a la majorité.' },
    { source: 'It is not nothing.', target: 'Ce n’est pas rien.' },
  ],
  bad: [
    { source: 'He resigned on Tuesday.', target: 'Il a démissionné dans mardi.' },
    { source: 'It rose in 2020.', target: 'Il a augmenté dans 2020.' },
    { source: 'A las 21:00 en el Camp Nou', target: 'Aux 21:00 en le Camp Nou', from: 'es' },
    { source: 'The end of the war', target: 'La fin de les combats' },
    { source: 'He said that he knew.', target: 'Il a dit que il savait.' },
    { source: 'Se negó a declarar.', target: 'Il s’a refusé de déclarer.', from: 'es' },
    { source: 'No hubo ningún acuerdo.', target: 'Il n’y a pas eu aucun accord.', from: 'es' },
    { source: 'No candidate has won.', target: 'Aucun candidat a gagné.' },
    { source: 'En el siglo XIX', target: 'Dans le siècle XIX', from: 'es' },
  ],
};
