import { describe, expect, test } from 'vitest';
import { readPair } from './read-pair.ts';
import type { Example, SegmentRule } from './rule.ts';
import { segmentRules } from './rules.ts';

const find = (rule: SegmentRule, { from = 'en', to = 'fr', ...pair }: Example) =>
  rule.check(readPair({ ...pair, from, to })).filter(({ weight = rule.weight }) => weight >= 0.3);

describe.each(segmentRules.map((rule) => ({ name: rule.name, rule })))('$name', ({ rule }) => {
  test.each([...rule.good])('lets pass: $source → $target', (example) => {
    expect(find(rule, example)).toEqual([]);
  });

  test.each([...rule.bad])('flags: $source → $target', (example) => {
    expect(find(rule, example)).not.toEqual([]);
  });

  test('has examples of both, and a sentence', () => {
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.demands).toMatch(/^\p{Lu}.*\.$/u);
  });
});

test('each rule has a name of its own', () => {
  expect(new Set(segmentRules.map(({ name }) => name)).size).toBe(segmentRules.length);
});
