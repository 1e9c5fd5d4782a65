import { expect, test } from 'vitest';
import { applyEdits } from '#lib/typography/edits.ts';
import { frenchTypography } from '#lib/typography/french.ts';
import { localiseEdits } from './localise-french.ts';

const localise = (text: string) => applyEdits(text, localiseEdits(text));
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  ['le March 3, 2026', 'le 3 mars 2026'],
  ['le 1 janvier 2026', 'le 1er janvier 2026'],
  ['3 de mars de 2026', '3 mars 2026'],
  ['à 1:30 pm, puis à 9 a.m., fin', 'à 13 h 30, puis à 9 h, fin'],
  ['à 12:00 am', 'à 0 h'],
  ['$5bn', '5 milliards de dollars'],
  ['$1.2 million', '1,2 million de dollars'],
  ['US$3 billion', '3 milliards de dollars'],
  ['€3.50', '3,50 €'],
  ['£1,499.50', '1 499,50 £'],
  ['1,234,567 habitants', '1 234 567 habitants'],
  ['3.5 % et 2.5 km', '3,5 % et 2,5 km'],
  ['la version 3.5 et le 192.168.0.1', 'la version 3.5 et le 192.168.0.1'],
  ['le 1st, le 2nd et le 21st', 'le 1er, le 2e et le 21e'],
  ['la 3ème fois', 'la 3e fois'],
  ['“Oui,” dit-il  alors , enfin .', '“Oui”, dit-il alors, enfin.'],
  ['a dit dans mardi', 'a dit mardi'],
  ['Dans 2020, on', 'En 2020, on'],
  ['3,50 € le 3 mars 2026 à 13 h 30', '3,50 € le 3 mars 2026 à 13 h 30'],
])('«%s» becomes «%s»', (text, expected) => expect(plain(localise(text))).toBe(expected));

test.each(['le 3 mars 2026 à 13 h 30', '5 milliards de dollars', '1 234 567,5 habitants', 'en 1990'])(
  '«%s» is French already',
  (text) => {
    const set = frenchTypography(text);
    expect(localise(set)).toBe(set);
  },
);
