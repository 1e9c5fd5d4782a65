import { expect, test } from 'vitest';
import { followsTerm, holdsTerm } from './term-in-text.ts';

const term = (source: string, target: string | null = null, isCaseSensitive = true) => ({
  source,
  target,
  isCaseSensitive,
});

const held: [sentence: string, term: ReturnType<typeof term>, isHeld: boolean][] = [
  ['according to <1>The Verge</1>.', term('The Verge'), true],
  ['on the verge of', term('The Verge'), false],
  ['on the verge of', term('The Verge', null, false), true],
  ['The Vergers', term('The Verge'), false],
  ['AT&amp;T said', term('AT&T'), true],
  ['Rolls-Royce/Airbus', term('Rolls-Royce/Airbus'), true],
  ['C++ and more', term('C++'), true],
  ['the world\u2019s', term("world's"), true],
];

test.for(held)('%s', ([sentence, words, isHeld]) => {
  expect(holdsTerm(sentence, words)).toBe(isHeld);
});

test('a translation follows a term at the beginning of a sentence and within one, and not in part', () => {
  const capital = term('state visit', "visite d'État");
  expect(followsTerm('Visite d’État à Rome', capital)).toBe(true);
  expect(followsTerm('Une visite <1>d’État</1> à Rome', capital)).toBe(true);
  expect(followsTerm('Une visite d’États', capital)).toBe(false);
  expect(followsTerm('selon Le Bord', term('The Verge'))).toBe(false);
});
