import { expect, test } from 'vitest';
import { articleSchema } from '#document/schema.ts';
import { findText } from './find-text.ts';

const document = articleSchema.nodeFromJSON({
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'L’été arrive, l’Été repart.' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Un é' },
        { type: 'text', text: 'té', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'et 10\u00a0%' },
      ],
    },
  ],
});

const find = (text: string, matchCase = false) =>
  findText(document, { text, matchCase }).map(({ from, to }) => document.textBetween(from, to));

test.each([
  ['accents and capitals do not matter', 'ete', false, ['été', 'Été', 'été']],
  ['capitals matter where asked', 'Ete', true, ['Été']],
  ['words across marks are found', 'un été', false, ['Un été']],
  ['a blank is any blank', '10 %', false, ['10\u00a0%']],
  ['an apostrophe is any apostrophe', "l'ete", false, ['L’été', 'l’Été']],
  ['nothing is found across a line break', 'étéet', false, []],
  ['nothing is not found', '', false, []],
  ['what is not there is not found', 'hiver', false, []],
])('%s', (_name, text, matchCase, expected) => {
  expect(find(text, matchCase)).toEqual(expected);
});
