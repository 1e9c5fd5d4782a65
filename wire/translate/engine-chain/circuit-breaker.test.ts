import { expect, test } from 'vitest';
import { createCircuitBreaker } from './circuit-breaker.ts';

const opened = (failures = 3) => {
  const breaker = createCircuitBreaker({ failures, pause: 1000 });
  for (let call = 0; call < failures; call += 1) {
    breaker.enter(0);
    breaker.failed(0, null);
  }
  return breaker;
};

test('an engine is asked until it has failed so many times in a row', () => {
  const breaker = createCircuitBreaker({ failures: 3, pause: 1000 });
  for (const wentWell of [false, false, true, false, false]) {
    expect(breaker.enter(0)).toBe(true);
    if (wentWell) breaker.succeeded();
    else breaker.failed(0, null);
  }
  expect(breaker.enter(0)).toBe(true);
  breaker.failed(0, null);
  expect(breaker.enter(999)).toBe(false);
});

test('after the pause one call may try, and no other beside it', () => {
  const breaker = opened();
  expect(breaker.enter(1000)).toBe(true);
  expect(breaker.enter(1000)).toBe(false);
  breaker.succeeded();
  expect([breaker.enter(1000), breaker.enter(1000)]).toEqual([true, true]);
});

test('a trial that fails doubles the pause, to a quarter of an hour at most', () => {
  const breaker = opened();
  let now = 0;
  const pauses = Array.from({ length: 12 }, () => {
    const from = now;
    now = breaker.restsUntil() ?? 0;
    expect(breaker.enter(now - 1)).toBe(false);
    expect(breaker.enter(now)).toBe(true);
    breaker.failed(now, null);
    return now - from;
  });
  expect(pauses.slice(0, 4)).toEqual([1000, 2000, 4000, 8000]);
  expect(pauses.at(-1)).toBe(15 * 60_000);
});

test('a trial that says nothing leaves the next one free', () => {
  const breaker = opened();
  expect(breaker.enter(1000)).toBe(true);
  breaker.neither();
  expect(breaker.enter(1000)).toBe(true);
});

test('an engine that names a time is left alone until then, at the first failure', () => {
  const breaker = createCircuitBreaker({ failures: 3, pause: 1000 });
  breaker.enter(0);
  breaker.failed(0, 600_000);
  expect(breaker.enter(599_999)).toBe(false);
  expect(breaker.enter(600_000)).toBe(true);
});
