import { describe, expect, test } from 'vitest';
import { readSource } from '#tests/source-tree.ts';
import { listCases } from '#tests/wire-cases/case-files.ts';
import { differencesOf } from '#tests/wire-cases/differences.ts';
import { withReadingRate } from '#tests/wire-cases/print-rate.ts';
import { readFeedCase } from '#tests/wire-cases/read-feed-case.ts';

const byKind = Map.groupBy(listCases('feeds'), ({ kind }) => kind);

describe.each([...byKind])('%s', (_kind, cases) => {
  test.each(cases)('$name: $expected.shows', ({ bytes, expected }) => {
    expect(differencesOf(expected.read, readFeedCase(bytes, expected))).toEqual([]);
  });
});

test('docs/wire.md tells how many are read exactly (npx node tests/print-reading-rate.ts)', () => {
  const page = readSource('docs/wire.md');
  expect(page).toBe(withReadingRate(page));
});

test('the cases are many, and weigh little', () => {
  const cases = [...byKind.values()].flat();
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(cases.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(500_000);
});
