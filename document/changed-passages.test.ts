import { expect, test } from 'vitest';
import type { ArticleDocument } from '#document/article-document.ts';
import { changedPassages, isSameWording } from './changed-passages.ts';

const text = (...paragraphs: string[]): ArticleDocument => ({
  type: 'doc',
  content: paragraphs.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })),
});

test.for<[what: string, before: ArticleDocument, after: ArticleDocument, changed: [string, string][]]>([
  ['nothing changed', text('Un.', 'Deux.'), text('Un.', 'Deux.'), []],
  ['a passage changed', text('Un.', 'Deux.', 'Trois.'), text('Un.', 'Douze.', 'Trois.'), [['Deux.', 'Douze.']]],
  ['a passage came', text('Un.'), text('Un.', 'Deux.'), [['', 'Deux.']]],
  ['a passage went', text('Un.', 'Deux.'), text('Deux.'), [['Un.', '']]],
  [
    'one changed and one came',
    text('Un.', 'Fin.'),
    text('Une.', 'Deux.', 'Fin.'),
    [
      ['Un.', 'Une.'],
      ['', 'Deux.'],
    ],
  ],
  [
    'two places changed',
    text('A.', 'B.', 'C.'),
    text('a.', 'B.', 'c.'),
    [
      ['A.', 'a.'],
      ['C.', 'c.'],
    ],
  ],
])('%s', ([, before, after, changed]) => {
  expect(changedPassages(before, after)).toEqual(changed.map(([one, other]) => ({ before: one, after: other })));
});

test.for<[what: string, one: string, other: string, isSame: boolean]>([
  ['quotation marks', 'Il dit "oui".', 'Il dit «\u00a0oui\u00a0».', true],
  ['blanks before signs', 'Vrai ?', 'Vrai\u202f?', true],
  ['an apostrophe', "L'eau", 'L’eau', true],
  ['a dash', 'mi-temps - fin', 'mi-temps – fin', true],
  ['groups of digits', '1500 euros', '1\u202f500 euros', true],
  ['three points', 'Et...', 'Et…', true],
  ['a comma in a number', '1,5 million', '15 million', false],
  ['another number', '1 500 euros', '1 600 euros', false],
  ['two numbers run into one', '10 20', '1020', false],
  ['a negation', 'Il ne vient pas.', 'Il vient.', false],
  ['a comma', 'On mange, les enfants.', 'On mange les enfants.', false],
])('%s', ([, one, other, isSame]) => {
  expect(isSameWording(one, other)).toBe(isSame);
});
