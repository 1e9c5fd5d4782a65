import type { SegmentRule } from '../rule.ts';
import { quantityFindings } from './quantity-findings.ts';

/** Numbers, in digits or in words. */
export const numbers: SegmentRule = {
  name: 'numbers',
  demands: 'What the source counts, the translation counts too, in digits or in words, and nothing else.',
  weight: 0.6,
  check: (pair) => quantityFindings(pair, ['number', 'duration']),
  good: [
    { source: 'At least 10 people were hurt.', target: 'Au moins dix personnes ont été blessées.' },
    { source: 'The town of 1.5m has 97 schools.', target: 'La ville de 1,5 million d’habitants compte quatre-vingt-dix-sept écoles.' },
    { source: 'A song of the 1990s', target: 'Une chanson des années 90' },
    { source: 'In the 21st century', target: 'Au XXIe siècle' },
    { source: 'Both of the 12 men', target: 'Tous deux, des 12 hommes' },
    { source: 'Cuesta mil millones.', target: 'Cela coûte un milliard.', from: 'es' },
    { source: 'Medio centenar de vecinos', target: 'Une cinquantaine d’habitants', from: 'es' },
    { source: 'Hi havia vint-i-dues colles.', target: 'Il y avait vingt-deux équipes.', from: 'ca' },
    { source: 'Zweihundertdreiundvierzig Häuser', target: 'Deux cent quarante-trois maisons', from: 'de' },
    { source: 'Ventitré case', target: 'Vingt-trois maisons', from: 'it' },
    { source: 'Duzentas e trinta casas', target: 'Deux cent trente maisons', from: 'pt' },
    { source: 'After 12 months', target: 'Au bout d’un an' },
  ],
  bad: [
    { source: 'At least 10 people were hurt.', target: 'Au moins cent personnes ont été blessées.' },
    { source: 'Some 1,500 people came.', target: 'Quelque 1,500 personnes sont venues.' },
    { source: 'They won 3-1.', target: 'Ils ont gagné 1-3.' },
    { source: 'Three people died.', target: 'Deux personnes sont mortes.' },
    { source: 'Un billón de estrellas', target: 'Un milliard d’étoiles', from: 'es' },
    { source: 'He spent 18 months in prison.', target: 'Il a passé dix-huit ans en prison.' },
    { source: 'The talks failed.', target: 'Les discussions de 2019 ont échoué.' },
  ],
}; // biome-ignore format: a table reads better in rows
