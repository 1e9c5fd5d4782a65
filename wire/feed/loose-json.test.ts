import { expect, test } from 'vitest';
import { parseLooseJson } from './loose-json.ts';

const cases: [sentence: string, source: string, expected: unknown][] = [
  ['JSON as it is meant', '{"a": [1, "x"]}', { a: [1, 'x'] }],
  ['a guard in front', ')]}\',\n{"a": 1}', { a: 1 }],
  ['commas too many', '{"a": [1, 2, ], }', { a: [1, 2] }],
  ['a line break in a text', '{"a": "one\ntwo\t"}', { a: 'one\ntwo\t' }],
  ['brackets and commas in a text', '{"a": "[,}", }', { a: '[,}' }],
  ['words behind', '{"a": 1} <!-- cached -->', { a: 1 }],
  ['cut off in a text', '{"a": [{"b": 1, "c": 2}, {"b": 3, "c": "ne', { a: [{ b: 1, c: 2 }, { b: 3 }] }],
  ['cut off after a colon', '{"a": 1, "b":', { a: 1 }],
  ['no JSON', 'words', undefined],
  ['a million brackets', '['.repeat(1_000_000), undefined],
  ['a million commas', `{"a": 1${','.repeat(1_000_000)}`, undefined],
];

test.each(cases)('%s', (_sentence, source, expected) => {
  expect(parseLooseJson(source)).toEqual(expected);
});
