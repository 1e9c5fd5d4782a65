import { expect, test } from 'vitest';
import { editDistance, oneEditAway, plainText } from './edit-distance.ts';

test.each([
  ['election', 'election', 0],
  ['electoin', 'election', 1],
  ['elction', 'election', 1],
  ['ellection', 'election', 1],
  ['erection', 'election', 1],
  ['prot', 'port', 1],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
])('from «%s» to «%s» it takes %i', (a, b, distance) => {
  expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance]);
});

test('every word that is one edit away is found, once, and no other', () => {
  const edits = oneEditAway('port');
  expect(edits).toEqual(expect.arrayContaining(['prot', 'pot', 'sport', 'pors', 'porte']));
  expect(edits.filter((edit) => editDistance(edit, 'port') !== 1)).toEqual([]);
  expect(new Set(edits).size).toBe(edits.length);
});

test('accents and ligatures are taken off', () => {
  expect(plainText('Œuvres d’ÉTÉ, straße, Çà')).toBe('oeuvres d’ete, strasse, ca');
});
