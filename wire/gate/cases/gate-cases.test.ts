import { describe, expect, test } from 'vitest';
import { caseSets, judgeCases } from '#tests/gate-cases/gate-cases.ts';
import { rateOf, withGateRate } from '#tests/gate-cases/print-gate-rate.ts';
import { readSource } from '#tests/source-tree.ts';
import { segmentRules } from '../rules.ts';

// What each set reaches; raise it when it reaches more.
const reached = {
  tuning: { recall: 0.939, disturbed: 0.025 },
  'held-back': { recall: 0.785, disturbed: 0.103 },
};

describe.each(caseSets)('%s', (set) => {
  const cases = judgeCases(set);

  test('finds no fewer errors than before, and disturbs no more', () => {
    const { wrong, found, right, disturbed } = rateOf(cases);
    expect(found / wrong).toBeGreaterThanOrEqual(reached[set].recall);
    expect(disturbed / right).toBeLessThanOrEqual(reached[set].disturbed);
  });

  test('a wrong pair names the rules that should find it', () => {
    const known = new Set(['meaning', ...segmentRules.map(({ name }) => name)]);
    const wrong = cases.filter(({ is }) => is === 'wrong');
    expect(wrong.filter(({ faults = [] }) => faults.length === 0 || faults.some((rule) => !known.has(rule)))).toEqual(
      [],
    );
    expect(cases.filter(({ is, faults }) => is === 'right' && faults)).toEqual([]);
  });
});

test('the pairs are many, and none is in both sets', () => {
  const [tuned, kept] = caseSets.map(judgeCases);
  const sources = new Set(tuned?.map(({ source }) => source));
  expect(kept?.filter(({ source }) => sources.has(source))).toEqual([]);
  expect((tuned?.length ?? 0) + (kept?.length ?? 0)).toBeGreaterThanOrEqual(300);
  expect(kept?.length).toBeGreaterThanOrEqual(100);
});

test('docs/translation.md tells what is found (npx node tests/print-gate-rate.ts)', () => {
  const page = readSource('docs/translation.md');
  expect(page).toContain('<!-- gate rate -->');
  expect(page).toBe(withGateRate(page));
});
