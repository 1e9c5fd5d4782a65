import { expect, test } from 'vitest';
import { daysBetween, daysOf, readPeriod, weekdayOf } from './calendar.ts';

test.each([
  ['2026-11', 'month'],
  ['2026-11-24', 'day'],
  ['2028-02-29', 'day'],
])('%s is a %s', (text, kind) => {
  expect(readPeriod(text)).toEqual({ kind, text });
});

test.each(['', '2026', '2026-13', '2026-00', '2026-02-29', '2026-04-31', '2026-1', '2026-11-24x', '26-11', '١٢٣٤-١١'])(
  '«%s» is in no calendar',
  (text) => {
    expect(readPeriod(text)).toBeNull();
  },
);

test('a month has as many days as the calendar gives it', () => {
  expect(daysOf('2026-11')).toHaveLength(30);
  expect(daysOf('2028-02').at(-1)).toBe('2028-02-29');
  expect(daysOf('2026-12').slice(0, 2)).toEqual(['2026-12-01', '2026-12-02']);
});

test('between two days lie those that are neither', () => {
  expect(daysBetween('2026-02-27', '2026-03-02', 31)).toEqual(['2026-02-28', '2026-03-01']);
  expect(daysBetween('2026-11-24', '2026-11-25', 31)).toEqual([]);
  expect(daysBetween('2026-11-24', '2026-11-24', 31)).toEqual([]);
  expect(daysBetween('2016-11-24', '2026-11-24', 31)).toHaveLength(31);
});

test('a week begins on Monday', () => {
  expect(weekdayOf('2026-11-23')).toBe(0);
  expect(weekdayOf('2026-11-29')).toBe(6);
});
