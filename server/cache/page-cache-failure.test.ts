import { afterEach, beforeEach, expect, test } from 'vitest';
import { CacheRig, outcome, settle } from '#tests/page-cache-rig.ts';

let rig: CacheRig;

beforeEach(() => {
  rig = new CacheRig();
});

afterEach(() => {
  expect(rig.pending, 'every render was answered').toEqual([]);
});

test.each([
  ['what was not found', 'pass'],
  ['what broke', 'error'],
] as const)('an error such as %s is not kept', async (_sentence, kind) => {
  for (let round = 0; round < 2; round += 1) {
    const reader = rig.ask('/a');
    await rig.answer({ text: 'bad', outcome: kind });
    expect(await outcome(reader)).toBe('miss bad');
  }
  expect(rig.cache.size().pages).toBe(0);
  expect(rig.begun).toHaveLength(2);
});

test('an error of a bug reaches the reader, and the next one tries again', async () => {
  const reader = rig.ask('/a');
  await settle();
  await rig.pending.shift()?.fail(new Error('bug'));
  expect(await outcome(reader)).toBe('broke: Error: bug');
  await rig.keep('/a', { text: 'A' });
});

test('an error takes the place of an old copy for readers who wait, while the database tells of changes', async () => {
  await rig.keep('/a', { text: 'A' });
  rig.cache.invalidate(['of:/a']);
  await rig.clock.advance(501);
  const reader = rig.ask('/a');
  await rig.answer({ text: 'bad', outcome: 'error' });
  expect(await outcome(reader)).toBe('miss bad');
});

test('an error while a page was being replaced makes the next reader wait', async () => {
  await rig.keep('/a', { text: 'A' });
  await rig.clock.advance(60_000);
  expect(await rig.reading('/a')).toBe('stale A');
  await rig.answer({ text: 'bad', outcome: 'error' });
  const reader = rig.ask('/a');
  expect(await outcome(reader)).toBe('waits');
  await rig.answer({ text: 'B' });
  expect(await outcome(reader)).toBe('miss B');
});

test('an error does not stay when a page is withdrawn without a trace', async () => {
  await rig.keep('/a', { text: 'A' });
  rig.cache.invalidate(['of:/a']);
  await rig.clock.advance(501);
  const reader = rig.ask('/a');
  await rig.answer({ text: 'none', outcome: 'pass' });
  expect(await outcome(reader)).toBe('miss none');
  expect(rig.cache.size().pages).toBe(0);
});

test('while the database does not tell of changes every reader gets a page that was rendered for him', async () => {
  await rig.keep('/a', { text: 'A' });
  rig.cache.listenerLost();
  expect(rig.fresh('/a')).toBeNull();
  await rig.clock.advance(250);
  const reader = rig.ask('/a');
  expect(await outcome(reader)).toBe('waits');
  await rig.answer({ text: 'B' });
  expect(await outcome(reader)).toBe('miss B');
  await rig.clock.advance(250);
  const next = rig.ask('/a');
  expect(await outcome(next)).toBe('waits');
  await rig.answer({ text: 'C' });
  expect(await outcome(next)).toBe('miss C');
});

test('while the database does not tell of changes an old copy is better than an error', async () => {
  await rig.keep('/a', { text: 'A' });
  rig.cache.listenerLost();
  await rig.clock.advance(10_000);
  const reader = rig.ask('/a');
  await rig.answer({ text: 'bad', outcome: 'error' });
  expect(await outcome(reader)).toBe('rescued A');
  // And again: the copy is still there.
  const next = rig.ask('/a');
  await rig.answer({ text: 'bad', outcome: 'error' });
  expect(await outcome(next)).toBe('rescued A');
});

test('while the database does not tell of changes an old copy is better than waiting for ever', async () => {
  await rig.keep('/a', { text: 'A' });
  rig.cache.listenerLost();
  await rig.clock.advance(10_000);
  const reader = rig.ask('/a');
  await rig.clock.advance(1_999);
  expect(await outcome(reader)).toBe('waits');
  await rig.clock.advance(1);
  expect(await outcome(reader)).toBe('rescued A');
  const late = rig.ask('/a');
  await rig.clock.advance(0);
  expect(await outcome(late), 'who comes later does not wait again for the same render').toBe('rescued A');
  await rig.answer({ text: 'B' });
});

test('while the database does not tell of changes without an old copy the error is the answer', async () => {
  rig.cache.listenerLost();
  const reader = rig.ask('/a');
  await rig.answer({ text: 'bad', outcome: 'error' });
  expect(await outcome(reader)).toBe('miss bad');
});

test('while the database does not tell of changes nothing of before or of that time outlives the reconnection', async () => {
  await rig.keep('/a', { text: 'A' });
  rig.cache.listenerLost();
  const inBetween = rig.ask('/b');
  await rig.answer({ text: 'B' });
  await outcome(inBetween);
  const overtaken = rig.ask('/c');
  await settle();
  rig.cache.listenerReady();
  await rig.answer({ text: 'C' });
  await outcome(overtaken);
  expect(rig.cache.size().pages).toBe(0);
});

test('while the database does not tell of changes the pages that are asked for most are there again soon after the reconnection', async () => {
  await rig.keep('/a', { text: 'A' }, 5);
  rig.cache.listenerLost();
  await rig.clock.advance(1_000);
  rig.cache.listenerReady();
  await rig.answer({ text: 'B' });
  expect(rig.fresh('/a')).toBe('B');
});

test('while the database does not tell of changes, who waits when it does so again gets the new page', async () => {
  await rig.keep('/a', { text: 'A' });
  rig.cache.listenerLost();
  await rig.clock.advance(10_000);
  const reader = rig.ask('/a');
  await rig.clock.advance(1000);
  rig.cache.listenerReady();
  await rig.clock.advance(1000);
  expect(await outcome(reader)).toBe('waits');
  await rig.answer({ text: 'B' });
  // It began before the database told of changes again, and may have missed one.
  expect(await outcome(reader)).toBe('miss B');
  expect(rig.fresh('/a')).toBeNull();
});
