import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBatches } from './split-batches.ts';

test('no text is lost, doubled or moved, and no batch is larger than a call may be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 30 })),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 5, max: 40 }),
      (texts, segments, characters) => {
        const { batches, tooLong } = splitBatches([...texts.keys()], texts, { segments, characters });
        expect([...batches.flat(), ...tooLong].sort((a, b) => a - b)).toEqual([...texts.keys()]);
        expect(batches.flat()).toEqual(batches.flat().toSorted((a, b) => a - b));
        for (const batch of batches) {
          expect(batch.length).toBeLessThanOrEqual(segments);
          expect(batch.reduce((sum, index) => sum + (texts[index]?.length ?? 0), 0)).toBeLessThanOrEqual(characters);
        }
        expect(tooLong.every((index) => (texts[index]?.length ?? 0) > characters)).toBe(true);
      },
    ),
  );
});

test('texts are put together as long as they fit', () => {
  const limits = { segments: 3, characters: 6 };
  expect(splitBatches([0, 1, 2, 3, 4], ['ab', 'ab', 'ab', 'abcdefg', 'abcdef'], limits)).toEqual({
    batches: [[0, 1, 2], [4]],
    tooLong: [3],
  });
});
