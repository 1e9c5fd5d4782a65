import { expect, test } from 'vitest';
import { median, ms, percentile } from './figures.ts';

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test.each([
  [0.5, 50],
  [0.99, 99],
  [1, 100],
  [0, 1],
])('the value that a share of %d of 1 to 100 does not exceed is %d', (share, expected) => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(values, share)).toBe(expected);
});

test('of nothing there is no median and no percentile, and the tables show a dash', () => {
  expect([median([]), percentile([], 0.5)].map(ms)).toEqual(['–', '–']);
});
