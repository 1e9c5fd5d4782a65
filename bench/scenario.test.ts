import { expect, test } from 'vitest';
import { judge } from './scenario.ts';

const show = String;

test.each([
  [{ measured: 50, atMost: 50, show }, 'kept', '≤ 50'],
  [{ measured: 51, atMost: 50, show }, 'broken', '≤ 50'],
  [{ measured: 150, atLeast: 150, show }, 'kept', '≥ 150'],
  [{ measured: 149, atLeast: 150, show }, 'broken', '≥ 150'],
  [{ measured: Number.NaN, atMost: 50, show }, 'broken', '≤ 50'],
])('%j is judged %s', (judged, verdict, limit) => {
  expect(judge('a promise', judged)).toMatchObject({ verdict, limit });
});
