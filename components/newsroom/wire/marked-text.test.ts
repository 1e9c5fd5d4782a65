import { expect, test } from 'vitest';
import { markText, writable } from './marked-text.ts';

const shown = (segment: string, names: string[], found: string[] = []) =>
  markText(segment, { names, found }).map(({ kind, text, isMarkedUp }) => `${kind}${isMarkedUp ? '+' : ''} ${text}`);

test('names are told wherever they stand as whole words', () => {
  expect(shown('Meta said Metaphor is no Meta.', ['Meta'])).toEqual([
    'name Meta',
    'plain  said Metaphor is no ',
    'name Meta',
    'plain .',
  ]);
});

test('what the gate found counts before a name', () => {
  expect(shown('selon Le Bord hier', ['Le Bord'], ['Bord'])).toEqual([
    'plain selon ',
    'name Le ',
    'found Bord',
    'plain  hier',
  ]);
});

test('a name goes on within a link, and the marks themselves are not shown', () => {
  expect(shown('Sam <1>Altman &amp; Co</1> left', ['Sam Altman'])).toEqual([
    'name Sam ',
    'name+ Altman',
    'plain+  & Co',
    'plain  left',
  ]);
});

test('a sum that begins with a sign is found', () => {
  expect(shown('around $10 billion.', [], ['$10 billion'])).toEqual(['plain around ', 'found $10 billion', 'plain .']);
});

test('what was found is marked whatever spaces typography put into it', () => {
  expect(shown('environ 12\u202f000 euros', [], ['12 000'])).toEqual([
    'plain environ ',
    'found 12\u202f000',
    'plain  euros',
  ]);
});

test.for([
  ['AT&amp;T &lt; 5 &gt; 3', 'AT&T < 5 > 3'],
  ['a <1>link</1>', 'a <1>link</1>'],
  ['the code &lt;1>', 'the code &lt;1>'],
  ['what stands for &amp;lt;', 'what stands for &amp;lt;'],
])('«%s» is written as «%s»', ([segment = '', written = '']) => {
  expect(writable(segment)).toBe(written);
});
