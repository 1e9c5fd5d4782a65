import type { SegmentRule } from '../rule.ts';
import { quantityFindings } from './quantity-findings.ts';

/** Sums of money. */
export const currencies: SegmentRule = {
  name: 'currencies',
  demands: 'A sum keeps its amount and its currency; nothing is converted.',
  weight: 0.6,
  check: (pair) => quantityFindings(pair, ['currency']),
  good: [
    { source: 'It cost $5bn.', target: 'Cela a coûté 5 milliards de dollars.' },
    { source: 'Between $3 billion and $4 billion', target: 'Entre 3 et 4 milliards de dollars' },
    { source: 'Vale 3.000 millones de euros.', target: 'Cela vaut 3 milliards d’euros.', from: 'es' },
    { source: 'Un billón de pesos', target: 'Mille milliards de pesos', from: 'es' },
    { source: '£2.4m, up from £1.9m', target: '2,4 millions de livres, contre 1,9 million' },
  ],
  bad: [
    { source: 'It cost $5bn.', target: 'Cela a coûté 5 millions de dollars.' },
    { source: 'It cost $5bn.', target: 'Cela a coûté 5 milliards d’euros.' },
    { source: '¥200 billion', target: '200 billions de yens' },
    { source: 'Cobró 15.000 dólares.', target: 'Il a touché 15 dollars.', from: 'es' },
  ],
};
