import type { Point } from './curves.ts';

/** Points written as one run of numbers, x and y in turn: a long outline stays short to read. */
export function pairs(run: readonly number[]): Point[] {
  return Array.from({ length: run.length / 2 }, (_, i): Point => [run[i * 2] ?? 0, run[i * 2 + 1] ?? 0]);
}
