import { expect, test } from 'vitest';
import {
  formatClock,
  formatDate,
  formatDay,
  formatMoment,
  formatMonth,
  formatMonthName,
  formatShortDate,
  formatTime,
  formatWeekday,
  instantAt,
  isSameDay,
  startOfDay,
  wallTime,
} from './dates.ts';

const paris = { locale: 'fr', timeZone: 'Europe/Paris' };
const montreal = { locale: 'en', timeZone: 'America/Toronto' };
const tunis = { locale: 'ar-u-hc-h23-nu-latn', timeZone: 'Africa/Tunis' };
const evening = new Date('2026-11-23T23:05:00Z');

test.each([
  ['a day in words stands in the time zone of the edition', formatDay(paris, evening), 'mardi 24 novembre 2026'],
  ['the first of a month is an ordinal in French', formatDate(paris, new Date('2026-05-01T10:00:00Z')), '1er mai 2026'],
  ['so it is with the day of the week', formatDay(paris, new Date('2026-05-01T10:00:00Z')), 'vendredi 1er mai 2026'],
  ['a short date has its month in letters', formatShortDate(paris, evening), '24\u00a0nov.'],
  ['a short date in Arabic has figures only', formatShortDate(tunis, evening), '24\u200f/11'],
  ['an Arabic moment has hours to 23', formatMoment(tunis, evening), '24 نوفمبر 2026 في 00:05'],
  ['hours are written the French way', formatTime(paris, new Date('2026-11-23T13:05:00Z')), '14\u00a0h\u00a005'],
  ['a full hour has no minutes in French', formatTime(paris, new Date('2026-11-23T13:00:00Z')), '14\u00a0h'],
  ['a column of times is the same in every language', formatClock(montreal, evening), '18:05'],
  ['midnight is 00, not 24', formatClock(paris, new Date('2026-11-23T23:00:00Z')), '00:00'],
  [
    'a month is named in the time zone of the edition',
    formatMonth(montreal, new Date('2026-12-01T02:00:00Z')),
    'November 2026',
  ],
  ['a month may stand without its year', formatMonthName(paris, evening), 'novembre'],
  ['a day of the week in full', formatWeekday(paris, evening, 'long'), 'mardi'],
  ['a day of the week in short', formatWeekday(montreal, evening, 'short'), 'Mon'],
  ['a moment is a date and a time', formatMoment(paris, evening), '24 novembre 2026 à 0\u00a0h\u00a005'],
])('%s', (_name, actual, expected) => {
  expect(actual).toBe(expected);
});

test('the same instant pair may be one day here and two days there', () => {
  const later = new Date('2026-11-24T02:00:00Z');
  expect(isSameDay(montreal, evening, later)).toBe(true);
  expect(isSameDay({ locale: 'fr', timeZone: 'UTC' }, evening, later)).toBe(false);
});

test.each([
  ['Europe/Paris', '2026-11-23', '2026-11-22T23:00:00.000Z'],
  ['Europe/Paris', '2026-07-14', '2026-07-13T22:00:00.000Z'],
  ['America/New_York', '2026-07-14', '2026-07-14T04:00:00.000Z'],
  ['UTC', '2026-01-01', '2026-01-01T00:00:00.000Z'],
])('in %s the day %s begins at %s', (timeZone, day, instant) => {
  expect(startOfDay({ timeZone }, day).toISOString()).toBe(instant);
});

test.each([
  ['a time in winter', '2026-11-23T14:05', '2026-11-23T13:05:00.000Z'],
  ['a time in summer', '2026-07-14T09:30', '2026-07-14T07:30:00.000Z'],
  ['with seconds', '2026-11-23T14:05:07', '2026-11-23T13:05:07.000Z'],
  ['the first hour of the day', '2026-11-23T00:00', '2026-11-22T23:00:00.000Z'],
  ['an hour that comes twice is meant the first time', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['the hour after it', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ['an hour that is skipped', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
  ['the hour before it', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
])('what clocks in Paris show: %s', (_name, wall, instant) => {
  expect(instantAt(paris, wall)?.toISOString()).toBe(instant);
});

test('what clocks show and the instant at which they show it are one and the same', () => {
  for (const day of ['2026-03-29', '2026-10-25', '2026-06-01']) {
    for (const hour of ['00', '04', '12', '23']) {
      const wall = `${day}T${hour}:15`;
      for (const clock of [paris, montreal, tunis]) {
        const instant = instantAt(clock, wall);
        expect(instant && wallTime(clock, instant)).toBe(wall);
      }
    }
  }
});

test.each(['', 'demain', '2026-11-23', '2026-13-23T14:05', '2026-11-23T25:05'])('«%s» is no time', (text) => {
  expect(instantAt(paris, text)).toBeNull();
});
