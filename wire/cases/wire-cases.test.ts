import { describe, expect, test } from 'vitest';
import { readSource } from '#tests/source-tree.ts';
import { casesByKind, judgeCase, subjects } from '#tests/wire-cases/judge-case.ts';
import { withReadingRate } from '#tests/wire-cases/print-rate.ts';

const all = subjects.flatMap((subject) => casesByKind(subject).map(([kind, cases]) => ({ subject, kind, cases })));

describe.each(all)('$subject, $kind', ({ subject, cases }) => {
  for (const one of cases) {
    const { shows, notYet } = one.expected;
    // What is not read rightly yet must be told in its file, and no longer once it is.
    const run = notYet === undefined ? test : test.fails;
    run(`${one.name}: ${shows}`, () => expect(judgeCase(subject, one)).toEqual([]));
  }
});

test('docs/wire.md tells how many are read exactly (npx node tests/print-reading-rate.ts)', () => {
  const page = readSource('docs/wire.md');
  expect(page).toBe(withReadingRate(page));
});

test('the cases are many, and weigh little', () => {
  const count = (of: string) => all.flatMap(({ subject, cases }) => (subject === of ? cases : [])).length;
  expect(count('feeds')).toBeGreaterThanOrEqual(150);
  expect(count('pages')).toBeGreaterThanOrEqual(40);
  const bytes = all.flatMap(({ cases }) => cases.map((one) => one.bytes.length)).reduce((sum, one) => sum + one);
  expect(bytes).toBeLessThan(500_000);
});
