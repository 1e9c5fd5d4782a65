import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTaggedText, type TaggedPiece, writeTaggedText } from './tagged-text.ts';

test('tags, spans to keep and escapes are told from text', () => {
  expect(readTaggedText('A <1>b</1><2/> &lt;3 <k id="4">R&amp;D <5>x</5></k>')).toEqual([
    { kind: 'text', text: 'A ' },
    { kind: 'open', number: 1 },
    { kind: 'text', text: 'b' },
    { kind: 'close', number: 1 },
    { kind: 'empty', number: 2 },
    { kind: 'text', text: ' <3 ' },
    { kind: 'keep', id: '4', content: 'R&amp;D <5>x</5>' },
  ]);
});

test('a lone sign is text', () => {
  expect(readTaggedText('1 < 2 & <b>')).toEqual([{ kind: 'text', text: '1 < 2 & <b>' }]);
});

test('any text comes back as it was written', () => {
  const piece = fc.oneof(
    fc.string({ minLength: 1 }).map((text): TaggedPiece => ({ kind: 'text', text })),
    fc.nat(99).map((number): TaggedPiece => ({ kind: 'open', number })),
    fc.nat(99).map((number): TaggedPiece => ({ kind: 'empty', number })),
    fc.nat(99).map((number): TaggedPiece => ({ kind: 'keep', id: String(number), content: 'The Verge' })),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const tagged = writeTaggedText(pieces);
      expect(writeTaggedText(readTaggedText(tagged))).toBe(tagged);
    }),
  );
});
