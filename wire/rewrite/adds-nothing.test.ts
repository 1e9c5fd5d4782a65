import { expect, test } from 'vitest';
import { addsNothing } from './adds-nothing.ts';

const texts = [
  'The Verge says Apple sold 1,500 phones in Paris',
  'Selon The Verge, Apple a vendu 1 500 téléphones à Paris',
];

const cases: [says: string, line: string, adds: boolean][] = [
  ['the same, shorter', 'Apple a vendu 1 500 téléphones à Paris, selon The Verge', false],
  ['the same number, grouped in another way', 'Apple\u00a0: 1\u202f500 téléphones vendus', false],
  ['a new word that has its capital from its place', 'Ventes\u00a0: Apple écoule 1 500 téléphones', false],
  ['a word with a capital that was small', 'Apple a vendu 1 500 Téléphones', false],
  ['a name that begins with an elision', 'Le bilan d’Apple à Paris', false],
  ['another number', 'Apple a vendu 15 000 téléphones à Paris', true],
  ['one number more', 'Apple a vendu 1 500 téléphones à Paris en 2026', true],
  ['a name that nobody named', 'Apple et Samsung ont vendu 1 500 téléphones', true],
  ['a place that nobody named', 'Apple a vendu 1 500 téléphones à Lyon', true],
  ['nothing', '', false],
];

test.each(cases)('a line that says %s', (_says, line, adds) => {
  expect(addsNothing(line, texts)).toBe(!adds);
});
