import { describe, expect, test } from 'vitest';
import type { PageMeasures } from './article.ts';
import { findDrift, usualMeasures } from './drift.ts';

const ordinary: PageMeasures = {
  characters: 4000,
  words: 650,
  paragraphs: 12,
  pictures: 2,
  language: 'ca',
  paywall: [],
};
const known = [2000, 3000, 4000, 6000, 9000].map((characters) => ({
  ...ordinary,
  characters,
  paragraphs: Math.round(characters / 330),
}));
const usual = usualMeasures(known);

test('what is usual is the median, so that one long read does not count', () => {
  expect(usual).toEqual({ articles: 5, characters: 4000, paragraphs: 12, language: 'ca', paywalled: 0 });
});

test('of too few articles nothing is usual, and nothing is unlike it', () => {
  expect(usualMeasures(known.slice(1))).toBeNull();
  expect(findDrift({ ...ordinary, characters: 3 }, null)).toEqual([]);
});

test.each([1500, 4000, 15_000])('an article of %i characters is like the others', (characters) => {
  expect(findDrift({ ...ordinary, characters, paragraphs: Math.round(characters / 330) }, usual)).toEqual([]);
});

describe('an article is unlike the others, and a sentence says in what', () => {
  const cases: [kind: string, change: Partial<PageMeasures>, sentence: string][] = [
    [
      'length',
      { characters: 180, paragraphs: 1 },
      'The text has 180 characters, where this source’s usually have about 4,000.',
    ],
    [
      'length',
      { characters: 90_000, paragraphs: 270 },
      'The text has 90,000 characters, where this source’s usually have about 4,000.',
    ],
    [
      'paragraphs',
      { paragraphs: 1 },
      '4,000 characters stand in 1 paragraph; this source’s paragraphs usually have about 333.',
    ],
    ['language', { language: 'es' }, 'The text seems to be in Spanish; this source usually writes Catalan.'],
    [
      'paywall',
      { paywall: ['per continuar llegint'] },
      'There seems to be a paywall («per continuar llegint»), which this source’s articles usually have not.',
    ],
    [
      'paywall',
      { paywall: ['declared'] },
      'There seems to be a paywall (the page declares one), which this source’s articles usually have not.',
    ],
  ];

  test.each(cases)('%s %j', (kind, change, sentence) => {
    expect(findDrift({ ...ordinary, ...change }, usual)).toEqual([{ kind, sentence }]);
  });
});

test('where most articles are behind a paywall, one more is no news', () => {
  const walled = known.map((measures) => ({ ...measures, paywall: ['declared'] }));
  expect(findDrift({ ...ordinary, paywall: ['declared'] }, usualMeasures(walled))).toEqual([]);
});

test('a language that could not be guessed is no sign', () => {
  expect(findDrift({ ...ordinary, language: null }, usual)).toEqual([]);
});
