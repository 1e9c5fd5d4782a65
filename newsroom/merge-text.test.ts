import { expect, test } from 'vitest';
import type { DispatchText } from './dispatch-segments.ts';
import { mergeText } from './merge-text.ts';

const text = (headline: string, ...paragraphs: string[]): DispatchText => ({
  headline,
  standfirst: '',
  body: {
    type: 'doc',
    content: paragraphs.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })),
  },
});

type Case = [
  what: string,
  base: DispatchText,
  ours: DispatchText,
  theirs: DispatchText,
  text: DispatchText,
  isKept: boolean,
];
const base = text('Titre', 'Un.', 'Deux.', 'Trois.');

const cases: Case[] = [
  [
    'an untouched text follows whole',
    base,
    base,
    text('Autre', 'Une.', 'Neuf.'),
    text('Autre', 'Une.', 'Neuf.'),
    false,
  ],
  [
    'what people wrote elsewhere stays, what changed follows',
    base,
    text('Notre titre', 'Un.', 'Deux.', 'Trois et plus.', 'Quatre.'),
    text('Titre', 'Un.', 'Deux bis.', 'Trois.'),
    text('Notre titre', 'Un.', 'Deux bis.', 'Trois et plus.', 'Quatre.'),
    false,
  ],
  [
    'a block that both changed stays as people wrote it',
    base,
    text('Titre', 'Un.', 'Deux, revu.', 'Trois.'),
    text('Titre', 'Uno.', 'Deux bis.', 'Trois.'),
    text('Titre', 'Uno.', 'Deux, revu.', 'Trois.'),
    true,
  ],
  [
    'a headline that both changed stays',
    base,
    text('Nôtre', 'Un.', 'Deux.', 'Trois.'),
    text('Leur', 'Un.', 'Deux.', 'Trois.'),
    text('Nôtre', 'Un.', 'Deux.', 'Trois.'),
    true,
  ],
  [
    'blocks that came find no place among what people wrote',
    base,
    text('Titre', 'Un.', 'Deux.'),
    text('Titre', 'Zéro.', 'Un.', 'Deux.', 'Trois.'),
    text('Titre', 'Un.', 'Deux.'),
    true,
  ],
  [
    'people who came to the same words agree',
    base,
    text('Titre', 'Un.', 'Deux bis.', 'Trois !'),
    text('Titre', 'Un.', 'Deux bis.', 'Trois.'),
    text('Titre', 'Un.', 'Deux bis.', 'Trois !'),
    false,
  ],
];

test.for(cases)('%s', ([, before, ours, theirs, merged, isKept]) => {
  expect(mergeText(before, ours, theirs)).toEqual({ text: merged, isKept });
});

test('the order of the fields of a block, which the database does not keep, makes no difference', () => {
  const shuffled: DispatchText = JSON.parse(
    '{"headline":"Titre","standfirst":"","body":{"content":[{"content":[{"text":"Un.","type":"text"}],"type":"paragraph"}],"type":"doc"}}',
  );
  expect(mergeText(shuffled, text('Titre', 'Un.'), text('Titre', 'Deux.'))).toMatchObject({ isKept: false });
});
