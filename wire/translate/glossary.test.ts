import { describe, expect, test } from 'vitest';
import { findTerms, type GivenTerm, holdsTerm, makeGlossary } from './glossary.ts';

const term = (source: string, target: string | null, more: Partial<GivenTerm> = {}): GivenTerm => {
  const handling = target === null ? 'keep' : 'translate';
  return { source, target, handling, isCaseSensitive: false, partOfSpeech: 'noun', ...more };
};
const found = (text: string, from = 'en', given: GivenTerm[] = [], to = 'fr') =>
  findTerms(text, makeGlossary(from, to, given), from).map(({ text: words, term: one }) => `${words} → ${one.target}`);

describe('the bundled glossary', () => {
  test.each([
    [
      'en',
      'London and Beijing, the UN and the White House',
      ['London → Londres', 'Beijing → Pékin', 'UN → ONU', 'White House → Maison-Blanche'],
    ],
    [
      'en',
      'South Korea’s troops left the United States.',
      ['South Korea → Corée du Sud', 'United States → États-Unis'],
    ],
    [
      'es',
      'Londres, EE.UU. y la Unión Europea',
      ['Londres → Londres', 'EE.UU. → États-Unis', 'Unión Europea → Union européenne'],
    ],
    [
      'ca',
      'la Xina, els Estats Units i la Casa Blanca',
      ['Xina → Chine', 'Estats Units → États-Unis', 'Casa Blanca → Maison-Blanche'],
    ],
  ])('of %s: %s', (from, text, terms) => expect(found(text, from)).toEqual(terms));

  test('small letters and lines in capitals are no names: turkey, US, WHO', () => {
    expect(found('He ate turkey and told us who it was.')).toEqual([]);
    expect(found('WHO TOLD US SO?')).toEqual([]);
  });

  test('is not asked for languages that it does not know', () => expect(found('London', 'en', [], 'ja')).toEqual([]));

  test('a French adjective may rightly stand for a country', () => {
    const [us] = findTerms('US troops', makeGlossary('en', 'fr'), 'en');
    expect(us && holdsTerm('des troupes américaines', us.term)).toBe(true);
    expect(us && holdsTerm('nos troupes', us.term)).toBe(false);
  });
});

describe('terms that people give', () => {
  test('count before the bundled ones, and the longest first', () => {
    const given = [term('White House', 'Maison blanche'), term('White House press corps', 'presse accréditée')];
    expect(found('the White House press corps at the White House', 'en', given)).toEqual([
      'White House press corps → presse accréditée',
      'White House → Maison blanche',
    ]);
  });
  test('are kept where they say so', () =>
    expect(found('a Think Tank', 'en', [term('think tank', null)])).toEqual(['Think Tank → think tank']));
  test('keep to their spelling where that matters', () => {
    const polish = [term('Polish', 'polonais', { isCaseSensitive: true, partOfSpeech: 'adjective' })];
    expect(found('Polish shoe polish', 'en', polish)).toEqual(['Polish → polonais']);
  });
  test('are found in more than one, names are not', () => {
    expect(
      found('carbon taxes and policies', 'en', [term('carbon tax', 'taxe carbone'), term('policy', 'politique')]),
    ).toHaveLength(2);
    expect(found('Hills', 'en', [term('Hill', 'Hill', { partOfSpeech: 'name' })])).toEqual([]);
  });
  test('are whole words', () =>
    expect(found('a category of cats', 'en', [term('cat', 'chat', { partOfSpeech: 'verb' })])).toEqual([]));
});
