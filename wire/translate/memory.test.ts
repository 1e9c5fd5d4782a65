import { expect, test } from 'vitest';
import { makeMemory, recall } from './memory.ts';

const memory = makeMemory([{ source: 'It’s <1>over</1>.', target: 'C’est <1>fini</1>.' }]);

test('a sentence is known again whatever its blanks and apostrophes', () => {
  expect(recall(memory, "It's\u00a0<1>over</1>. ")).toBe('C’est <1>fini</1>.');
});

test.each([['It’s over.'], ['it’s <1>over</1>.'], ['It’s <1>over</1>']])('«%s» is another sentence', (source) => {
  expect(recall(memory, source)).toBeNull();
});
