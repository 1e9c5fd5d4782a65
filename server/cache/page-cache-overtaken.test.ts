import { afterEach, beforeEach, expect, test } from 'vitest';
import { CacheRig, outcome, settle } from '#tests/page-cache-rig.ts';

let rig: CacheRig;

beforeEach(() => {
  rig = new CacheRig();
});

afterEach(() => {
  expect(rig.pending, 'every render was answered').toEqual([]);
});

test('a render that an invalidation overtakes is not fresh: its readers of the half second get it, and the page is rendered once more', async () => {
  const reader = rig.ask('/a');
  await settle();
  rig.cache.invalidate(['of:/a']);
  await rig.clock.advance(100);
  await rig.answer({ text: 'A' });
  expect(await outcome(reader)).toBe('miss A');
  expect(rig.fresh('/a')).toBeNull();
  await rig.clock.advance(150);
  expect(await rig.reading('/a')).toBe('stale A');
  await rig.answer({ text: 'B' });
  expect(await rig.reading('/a')).toBe('hit B');
});

test('a render that an invalidation overtakes is no answer any more half a second later: its readers wait for the next one', async () => {
  const reader = rig.ask('/a');
  await settle();
  await rig.clock.advance(1);
  rig.cache.invalidate(['of:/a']);
  const late = rig.ask('/a');
  await rig.clock.advance(501);
  await rig.answer({ text: 'A' });
  // Who came before the change may see the page of before.
  expect(await outcome(reader)).toBe('miss A');
  expect(await outcome(late)).toBe('waits');
  await rig.answer({ text: 'B' });
  expect(await outcome(late)).toBe('miss B');
});

test('a render that an invalidation overtakes by what it did not show is fresh', async () => {
  const reader = rig.ask('/a');
  await settle();
  rig.cache.invalidate(['article:9']);
  await rig.answer({ text: 'A' });
  expect(await outcome(reader)).toBe('miss A');
  expect(rig.fresh('/a')).toBe('A');
});

test('a render that an invalidation overtakes that began after the invalidation is fresh', async () => {
  rig.cache.invalidate(['of:/a']);
  await rig.keep('/a', { text: 'A' });
  expect(rig.fresh('/a')).toBe('A');
});

test('a render that an invalidation overtakes is not kept when everything was invalidated', async () => {
  const reader = rig.ask('/a');
  await settle();
  rig.cache.invalidate(['*']);
  await rig.answer({ text: 'A' });
  expect(await outcome(reader)).toBe('miss A');
  expect(rig.cache.size().pages).toBe(0);
});

test('a render that an invalidation overtakes and found nothing there is no answer for who came after the change', async () => {
  const slow = rig.ask('/a');
  await settle();
  rig.cache.invalidate(['article:9']);
  await rig.clock.advance(501);
  const late = rig.ask('/a');
  await rig.answer({ text: 'none', outcome: 'pass', tags: [] });
  expect(await outcome(slow)).toBe('miss none');
  await rig.answer({ text: 'A' });
  expect(await outcome(late)).toBe('miss A');
});

test('a render that an invalidation overtakes again and again is rendered four times a second, and readers never wait', async () => {
  await rig.keep('/a', { text: 'A' }, 10);
  rig.begun = [];
  for (let step = 0; step < 40; step += 1) {
    rig.cache.invalidate(['of:/a']);
    await rig.clock.advance(25);
    expect(await rig.reading('/a')).toMatch(/^(?:hit|stale) /);
    await rig.clock.advance(25);
    for (const render of rig.pending.splice(0)) await render.answer({ text: `at ${rig.clock.now()}` });
  }
  await rig.clock.advance(250);
  for (const render of rig.pending.splice(0)) await render.answer({ text: 'last' });
  // Two seconds of changes every 50 ms.
  expect(rig.begun.length).toBeGreaterThanOrEqual(7);
  expect(rig.begun.length).toBeLessThanOrEqual(10);
});

test('a render that an invalidation of everything overtakes is no answer half a second later', async () => {
  const reader = rig.ask('/a');
  await settle();
  rig.cache.invalidate(['*']);
  await rig.clock.advance(1);
  const late = rig.ask('/a');
  await rig.clock.advance(501);
  await rig.answer({ text: 'A' });
  expect(await outcome(reader)).toBe('miss A');
  expect(await outcome(late)).toBe('waits');
  await rig.answer({ text: 'B' });
  expect(await outcome(late)).toBe('miss B');
});

test('a render that an invalidation overtakes is followed by another without being asked, if the page is asked for', async () => {
  await rig.keep('/a', { text: 'A' }, 10);
  await rig.clock.advance(1000);
  rig.cache.invalidate(['of:/a']);
  await settle();
  rig.cache.invalidate(['of:/a']);
  await rig.answer({ text: 'B' });
  await rig.clock.advance(250);
  await rig.answer({ text: 'C' });
  expect(rig.fresh('/a')).toBe('C');
});
