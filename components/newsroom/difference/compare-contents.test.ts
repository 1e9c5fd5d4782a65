import { expect, test } from 'vitest';
import type { Block } from '#document/article-document.ts';
import { wordDifference } from '#lib/word-difference.ts';
import { compareContents } from './compare-contents.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const aContent = (changes: object, ...blocks: Block[]) => ({
  headline: 'Un titre',
  standfirst: '',
  slug: 'un-titre',
  kind: 'news',
  sectionId: 'id-monde',
  leadMediaId: null,
  leadCaption: '',
  authorIds: [],
  tagIds: [],
  body: { type: 'doc' as const, content: blocks },
  ...changes,
});

const names = new Map([
  ['id-monde', 'Monde'],
  ['id-lea', 'Léa Castellan'],
]);

test('fields are compared in words', () => {
  const after = aContent({ headline: 'Un autre', kind: 'brief', authorIds: ['id-lea'] });
  expect(compareContents(aContent({}), after, names).fields).toEqual([
    { field: 'headline', before: 'Un titre', after: 'Un autre' },
    { field: 'kind', before: 'Actualité', after: 'Brève' },
    { field: 'authorIds', before: '', after: 'Léa Castellan' },
  ]);
});

test('passages that changed stand between those that stayed', () => {
  const before = aContent({}, paragraph('Un.'), paragraph('Deux.'), paragraph('Trois.'), paragraph('Quatre.'));
  const after = aContent({}, paragraph('Un.'), paragraph('Deux, mieux.'), paragraph('Trois.'), {
    type: 'horizontalRule',
  });
  expect(compareContents(before, after, names).passages).toEqual([
    { kind: 'same', texts: ['Un.'] },
    { kind: 'changed', before: 'Deux.', after: 'Deux, mieux.' },
    { kind: 'same', texts: ['Trois.'] },
    { kind: 'changed', before: 'Quatre.', after: '[Filet]' },
  ]);
});

test('a passage that came or went has nothing on its other side', () => {
  const [one, both] = [aContent({}, paragraph('Un.')), aContent({}, paragraph('Un.'), paragraph('Deux.'))];
  expect(compareContents(one, both, names).passages.at(-1)).toEqual({ kind: 'changed', before: '', after: 'Deux.' });
  expect(compareContents(both, one, names).passages.at(-1)).toEqual({ kind: 'changed', before: 'Deux.', after: '' });
});

test('a change of form alone is a change, too', () => {
  const bold: Block = { type: 'paragraph', content: [{ type: 'text', text: 'Un.', marks: [{ type: 'bold' }] }] };
  const { passages } = compareContents(aContent({}, paragraph('Un.')), aContent({}, bold), names);
  expect(passages).toEqual([{ kind: 'changed', before: 'Un.', after: 'Un.' }]);
});

test('words are told apart, not letters', () => {
  expect(wordDifference('Le vieux pont', 'Le nouveau pont')).toEqual([
    { kind: 'same', text: 'Le ' },
    { kind: 'removed', text: 'vieux' },
    { kind: 'added', text: 'nouveau' },
    { kind: 'same', text: ' pont' },
  ]);
});

test('a sentence that was written anew is shown whole, before and after', () => {
  expect(wordDifference('Le vent tombe sur la mer', 'Un facteur prend sa retraite')).toEqual([
    { kind: 'removed', text: 'Le vent tombe sur la mer' },
    { kind: 'added', text: 'Un facteur prend sa retraite' },
  ]);
});
