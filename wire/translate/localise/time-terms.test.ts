import { expect, test } from 'vitest';
import { findTimes } from './time-terms.ts';

const found = (text: string, from: string) =>
  findTimes(text, from, 'fr').map(({ text: words, term }) => `${words} → ${term.target}`);

test.each([
  ['en', 'It came on March 3, 2026 at 1:30 pm.', ['on March 3, 2026 → le 3 mars 2026', 'at 1:30 pm → à 13 h 30']],
  ['en', 'On 1st May it rained.', ['On 1st May → Le 1er mai']],
  ['en', 'March 3 was cold', ['March 3 → 3 mars']],
  ['en', 'since May 2024, and in June', ['May 2024 → mai 2024', 'in June → en juin']],
  ['en', 'They may march 12 miles', []],
  [
    'es',
    'El 3 de marzo de 2026 y en abril de 2025',
    ['El 3 de marzo de 2026 → Le 3 mars 2026', 'en abril de 2025 → en avril 2025'],
  ],
  ['ca', 'el 3 d’octubre del 2025', ['el 3 d’octubre del 2025 → le 3 octobre 2025']],
  ['de', 'am 3. März 2026', []],
])('in %s: %s', (from, text, terms) => expect(found(text, from)).toEqual(terms));

test('for other languages than French nothing is found', () => expect(findTimes('on March 3', 'en', 'es')).toEqual([]));
