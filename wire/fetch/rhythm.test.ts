import { describe, expect, test } from 'vitest';
import { backoff, retryAfter, rhythm, silentSince, usualGap } from './rhythm.ts';

const now = new Date('2026-11-24T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

describe('the rhythm of a source', () => {
  test('is half of what usually lies between two items', () => {
    const gap = usualGap([ago(0), ago(60), ago(120), ago(180), ago(900)]);
    expect([gap, rhythm(null, gap)]).toEqual([60, 30]);
  });

  test('is not told by four items', () => {
    expect(usualGap([ago(0), ago(60), ago(120), ago(180)])).toBeNull();
    expect(rhythm(null, null)).toBe(30);
  });

  test('stays between five minutes and a day, whatever the dates', () => {
    expect([rhythm(null, 0), rhythm(null, 100_000)]).toEqual([5, 1440]);
  });

  test('is what somebody decided', () => {
    expect(rhythm(45, 10)).toBe(45);
  });

  test.each([
    [1, 30],
    [2, 60],
    [4, 240],
    [60, 1440],
  ])('after %i failures in a row waits %i minutes', (failures, minutes) => {
    expect(backoff(30, failures)).toBe(minutes);
  });
});

describe('a silent source', () => {
  test('is one that usually says something every hour, after eight', () => {
    expect(silentSince(ago(470), 60, now)).toBeNull();
    expect(silentSince(ago(490), 60, now)).toEqual(ago(10));
  });

  test('may sleep for six hours, however busy it usually is', () => {
    expect(silentSince(ago(350), 2, now)).toBeNull();
    expect(silentSince(ago(370), 2, now)).toEqual(ago(10));
  });

  test('is unknown without a rhythm', () => {
    expect(silentSince(ago(100_000), null, now)).toBeNull();
  });
});

test.each<[header: string | undefined, at: Date | null]>([
  [undefined, null],
  ['', null],
  ['soon', null],
  ['120', new Date('2026-11-24T12:02:00Z')],
  ['Tue, 24 Nov 2026 13:00:00 GMT', new Date('2026-11-24T13:00:00Z')],
  ['Tue, 24 Nov 2020 13:00:00 GMT', now],
  ['99999999', new Date('2026-11-25T12:00:00Z')],
])('Retry-After: %s', (header, at) => {
  expect(retryAfter(header, now)).toEqual(at);
});
