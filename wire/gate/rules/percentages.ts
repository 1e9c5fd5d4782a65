import type { SegmentRule } from '../rule.ts';
import { quantityFindings } from './quantity-findings.ts';

/** Shares of a hundred. */
export const percentages: SegmentRule = {
  name: 'percentages',
  demands: 'A percentage keeps its number and stays a percentage.',
  weight: 0.6,
  check: (pair) => quantityFindings(pair, ['percentage']),
  good: [
    { source: 'Up 2 percent', target: 'En hausse de 2 %' },
    { source: 'Between 5 and 10 per cent', target: 'Entre 5 % et 10 %' },
    { source: 'One in five voters', target: '20 % des électeurs' },
    { source: 'Sube un 2,5 por ciento', target: 'Hausse de 2,5 pour cent', from: 'es' },
  ],
  bad: [
    { source: 'Up 12%', target: 'En hausse de 21 %' },
    { source: 'Up 3.5%', target: 'En hausse de 35 %' },
    { source: 'It fell to 4%.', target: 'Il est tombé à 4.' },
  ],
};
