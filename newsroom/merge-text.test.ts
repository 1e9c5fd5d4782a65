import { expect, test } from 'vitest';
import type { DispatchText } from './dispatch-segments.ts';
import { isSameText, mergeText } from './merge-text.ts';

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
  left: string[],
];
const base = text('Titre', 'Un.', 'Deux.', 'Trois.');

const cases: Case[] = [
  ['an untouched text follows whole', base, base, text('Autre', 'Une.', 'Neuf.'), text('Autre', 'Une.', 'Neuf.'), []],
  [
    'what people wrote elsewhere stays, what changed follows',
    base,
    text('Notre titre', 'Un.', 'Deux.', 'Trois et plus.', 'Quatre.'),
    text('Titre', 'Un.', 'Deux bis.', 'Trois.'),
    text('Notre titre', 'Un.', 'Deux bis.', 'Trois et plus.', 'Quatre.'),
    [],
  ],
  [
    'a block that both changed stays as people wrote it',
    base,
    text('Titre', 'Un.', 'Deux, revu.', 'Trois.'),
    text('Titre', 'Uno.', 'Deux bis.', 'Trois.'),
    text('Titre', 'Uno.', 'Deux, revu.', 'Trois.'),
    ['Deux bis.'],
  ],
  [
    'a headline that both changed stays',
    base,
    text('Nôtre', 'Un.', 'Deux.', 'Trois.'),
    text('Leur', 'Un.', 'Deux.', 'Trois.'),
    text('Nôtre', 'Un.', 'Deux.', 'Trois.'),
    ['Leur'],
  ],
  [
    'blocks that came find their place around what people wrote',
    base,
    text('Titre', 'Un.', 'Deux, revu.', 'Trois.'),
    text('Titre', 'Zéro.', 'Un.', 'Deux.', 'Trois.', 'Quatre.'),
    text('Titre', 'Zéro.', 'Un.', 'Deux, revu.', 'Trois.', 'Quatre.'),
    [],
  ],
  [
    'a block that went goes, and one that people rewrote stays and is named',
    base,
    text('Titre', 'Un.', 'Deux.', 'Trois, revu.'),
    text('Titre', 'Un.'),
    text('Titre', 'Un.', 'Trois, revu.'),
    ['Trois.'],
  ],
  [
    'what the source splits in two where people wrote stays as they wrote it',
    base,
    text('Titre', 'Un.', 'Deux, revu.', 'Trois.'),
    text('Titre', 'Un.', 'Deux a.', 'Deux b.', 'Trois.'),
    text('Titre', 'Un.', 'Deux, revu.', 'Trois.'),
    ['Deux a. Deux b.'],
  ],
  [
    'what people took out stays out, where the source did not change it',
    base,
    text('Titre', 'Un.', 'Trois.'),
    text('Titre', 'Un.', 'Deux.', 'Trois bis.'),
    text('Titre', 'Un.', 'Trois bis.'),
    [],
  ],
  [
    'people who came to the same words agree',
    base,
    text('Titre', 'Un.', 'Deux bis.', 'Trois !'),
    text('Titre', 'Un.', 'Deux bis.', 'Trois.'),
    text('Titre', 'Un.', 'Deux bis.', 'Trois !'),
    [],
  ],
];

test.for(cases)('%s', ([, before, ours, theirs, merged, left]) => {
  expect(mergeText(before, ours, theirs)).toEqual({ text: merged, left });
});

test('the order of the fields of a block, which the database does not keep, makes no difference', () => {
  const shuffled: DispatchText = JSON.parse(
    '{"headline":"Titre","standfirst":"","body":{"content":[{"content":[{"text":"Un.","type":"text"}],"type":"paragraph"}],"type":"doc"}}',
  );
  expect(mergeText(shuffled, text('Titre', 'Un.'), text('Titre', 'Deux.'))).toMatchObject({ left: [] });
  expect(isSameText(shuffled, text('Titre', 'Un.'))).toBe(true);
  expect(isSameText(shuffled, text('Titre', 'Un !'))).toBe(false);
});
