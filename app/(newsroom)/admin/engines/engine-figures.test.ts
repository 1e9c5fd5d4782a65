import { expect, test } from 'vitest';
import { figuresOfMonth, monthUpTo, sumUp, type UsageRow } from './engine-figures.ts';

const row = (changes: Partial<UsageRow>): UsageRow => ({
  ...{ day: '2026-11-24', engine: 'deepl', fromLanguage: 'en', toLanguage: 'fr' },
  ...{ calls: 1, failures: 0, characters: 1000, cost: 20_000, milliseconds: 400 },
  ...changes,
});

test('a month has thirty days and ends today, also over the end of one', () => {
  const days = monthUpTo(new Date('2026-03-05T23:30:00Z'));
  expect(days).toHaveLength(30);
  expect(days[0]).toBe('2026-02-04');
  expect(days.at(-1)).toBe('2026-03-05');
});

test('speed is that of all characters together, and none where nothing was translated', () => {
  const rows = [row({}), row({ characters: 3000, milliseconds: 2000, failures: 1, calls: 4 })];
  expect(sumUp(rows)).toEqual({ characters: 4000, calls: 5, failures: 1, cost: 40_000, speed: 600 });
  expect(sumUp([row({ characters: 0, milliseconds: 900 })]).speed).toBeNull();
});

test('days without work stay in their place, and the pair that is used most comes first', () => {
  const days = ['2026-11-22', '2026-11-23', '2026-11-24'];
  const rows = [row({}), row({ day: '2026-11-22', fromLanguage: 'es', characters: 5000 }), row({ characters: 1 })];
  const figures = figuresOfMonth(rows, days);
  expect(figures.days).toEqual([5000, 0, 1001]);
  expect(figures.pairs.map(({ from, characters }) => [from, characters])).toEqual([
    ['es', 5000],
    ['en', 1001],
  ]);
});
