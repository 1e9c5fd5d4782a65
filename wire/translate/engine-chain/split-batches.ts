import type { Engine } from '../engine.ts';

/**
 * Cuts texts, given by their indexes, into batches that an engine takes in one call, in their order. `tooLong` are those
 * that are longer by themselves than a call may be.
 */
export function splitBatches(
  indexes: readonly number[],
  texts: readonly string[],
  limits: Engine['limits'],
): { batches: number[][]; tooLong: number[] } {
  const batches: number[][] = [];
  const tooLong: number[] = [];
  let characters = 0;
  for (const index of indexes) {
    const length = texts[index]?.length ?? 0;
    if (length > limits.characters) {
      tooLong.push(index);
      continue;
    }
    const last = batches.at(-1);
    if (!last || last.length >= limits.segments || characters + length > limits.characters) {
      batches.push([index]);
      characters = length;
    } else {
      last.push(index);
      characters += length;
    }
  }
  return { batches, tooLong };
}
