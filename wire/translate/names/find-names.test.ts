import { describe, expect, test } from 'vitest';
import { findNames, knowNames } from './find-names.ts';

type Case = readonly [shows: string, text: string, names: readonly string[]];

const english: readonly Case[] = [
  ['outlets with their article', 'according to The Verge, sales fell.', ['The Verge']],
  ['companies before a possessive', "Apple's president left.", ['Apple']],
  [
    'products with their numbers',
    'The iPhone 17 Pro Max and a Boeing 737 are late.',
    ['iPhone 17 Pro Max', 'Boeing 737'],
  ],
  ['people without their office', 'Prime Minister Keir Starmer met him.', ['Keir Starmer']],
  ['people without their nationality', 'It was French President Emmanuel Macron.', ['Emmanuel Macron']],
  [
    'particles',
    'They met Ursula von der Leyen and Mohammed bin Salman.',
    ['Ursula von der Leyen', 'Mohammed bin Salman'],
  ],
  ['initials', 'J. K. Rowling and George W. Bush spoke.', ['J. K. Rowling', 'George W. Bush']],
  ['apostrophes, accents and hyphens', 'Mr. O’Neill met Óscar Peña-Ruiz.', ['O’Neill', 'Óscar Peña-Ruiz']],
  ['an office that is a surname', 'In 1963 Martin Luther King spoke.', ['Martin Luther King']],
  ['handles, tags and domains', 'See @nasa, #climate and example.com.', ['@nasa', '#climate', 'example.com']],
  ['titles of works', 'She read “The Lord of the Flies” again.', ['The Lord of the Flies']],
  ['towns, not the bodies in them', 'He left the University of Leeds for Heathrow Airport.', ['Leeds', 'Heathrow']],
  ['nothing in ministries', 'The Ministry of Public Works said the Supreme Court erred.', []],
  ['nothing in days, months and peoples', 'On Tuesday in March the Germans and Catholics agreed.', []],
  ['nothing in a word that opens a sentence', 'Workers said: Nothing happened. Rescuers agreed.', []],
  ['nothing in ordinary words that are companies too', 'Target prices were cut.', []],
  ['nothing but acronyms in a line in capitals', 'MINISTER RESIGNS AFTER A REPORT BY THE FBI', ['FBI']],
  ['nothing in quoted speech', '“We will win,” she said.', []],
  ['nothing in amounts, degrees and hours', 'It cost 5M at 20C and 10AM in Q3.', []],
];
const spanish: readonly Case[] = [
  [
    'people without their office',
    'El presidente Pedro Sánchez habló con María del Mar Gómez.',
    ['Pedro Sánchez', 'María del Mar Gómez'],
  ],
  [
    'towns, not the bodies in them',
    'El Ayuntamiento de Badalona y la Universidad de Salamanca firmaron.',
    ['Badalona', 'Salamanca'],
  ],
  ['outlets', 'Según El País, Inditex crece.', ['El País', 'Inditex']],
];
const catalan: readonly Case[] = [
  ['names after an elided article', 'Segons l’Anna Pi, el cap d’Esquerra no vindrà.', ['Anna Pi', 'Esquerra']],
  ['names with one inside', 'Ho han dit els Mossos d’Esquadra a TV3.', ['Mossos d’Esquadra', 'TV3']],
];
const german: readonly Case[] = [
  [
    'people and companies, no nouns',
    'Die Regierung und Angela Merkel sprachen im Januar mit Siemens.',
    ['Angela Merkel', 'Siemens'],
  ],
];

describe.each([
  ['en', english],
  ['es', spanish],
  ['ca', catalan],
  ['de', german],
] as const)('in %s', (language, cases) => {
  test.each(cases)('%s', (_shows, text, names) => {
    expect(findNames(text, { language }).map((name) => name.text)).toEqual(names);
  });
});

test('in an English headline with capitals only what is known or shaped as a name counts', () => {
  const headline = 'Apple Unveils New iPhone as Merkel Visits Factory';
  const names = knowNames([{ text: 'Merkel', reason: 'article' }]);
  const found = findNames(headline, { language: 'en', isHeadline: true, names });
  expect(found.map(({ text, reason }) => [text, reason])).toEqual([
    ['Apple', 'listed'],
    ['iPhone', 'listed'],
    ['Merkel', 'article'],
  ]);
});

test('what is known of the page is found wherever it stands', () => {
  const names = knowNames([
    { text: 'Harbour Gazette', reason: 'source' },
    { text: 'Ana Pol', reason: 'byline' },
  ]);
  const found = findNames('Harbour Gazette and Ana Pol write.', { language: 'en', names });
  expect(found.map(({ reason }) => reason)).toEqual(['source', 'byline']);
});

test('a word that the article also writes small is no name where it opens a sentence', () => {
  const smallWords = new Set(['dock']);
  const found = findNames('Dock Wilkins closed.', { language: 'en', smallWords });
  expect(found.map(({ text }) => text)).toEqual(['Wilkins']);
});

test('titles in italics, names in links and marked words are kept, linked sentences are not', () => {
  const text = 'Read Northern Tide or the longer guest column on this page today.';
  const marks = (start: number, end: number, kind: 'italic' | 'link' | 'marked') => [{ start, end, kind }];
  const found = (list: ReturnType<typeof marks>) =>
    findNames(text, { language: 'en', marks: list }).map(({ reason }) => reason);
  expect(found(marks(5, 18, 'italic'))).toEqual(['title']);
  expect(found(marks(5, 18, 'link'))).toEqual(['link']);
  expect(found(marks(33, 45, 'marked'))).toContain('marked');
  expect(found(marks(0, text.length, 'link'))).not.toContain('link');
});
