import type { SegmentRule } from '../rule.ts';
import { quantityFindings } from './quantity-findings.ts';

/** Units of measure. */
export const units: SegmentRule = {
  name: 'units',
  demands: 'A measure stays what it was, or is converted rightly.',
  weight: 0.6,
  check: (pair) => quantityFindings(pair, ['unit']),
  good: [
    { source: 'It is 30 miles away.', target: 'C’est à 30 miles.' },
    { source: 'It is 30 miles away.', target: 'C’est à 48 kilomètres.' },
    { source: 'It was 95°F in the shade.', target: 'Il faisait 35 °C à l’ombre.' },
    { source: 'Gusts of 120mph', target: 'Des rafales à 190 km/h' },
    { source: 'A 44-pound boy', target: 'Un garçon de 20 kilos' },
  ],
  bad: [
    { source: 'It is 30 miles away.', target: 'C’est à 30 kilomètres.' },
    { source: 'It was 95°F in the shade.', target: 'Il faisait 95 °C à l’ombre.' },
    { source: 'Give 250 mg.', target: 'Donner 250 g.' },
    { source: 'Lies 30 km below', target: 'Se trouve à 30 m sous terre' },
  ],
};
