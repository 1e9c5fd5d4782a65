import { afterEach, beforeEach, expect, test } from 'vitest';
import { CacheRig, outcome, settle } from '#tests/page-cache-rig.ts';

let rig: CacheRig;

beforeEach(() => {
  rig = new CacheRig();
});

afterEach(() => {
  expect(rig.pending, 'every render was answered').toEqual([]);
});

test('an invalidation lets the old copy be served for half a second while it is being replaced', async () => {
  await rig.keep('/a', { text: 'A' });
  rig.cache.invalidate(['of:/a']);
  expect(rig.fresh('/a')).toBeNull();
  expect(await rig.reading('/a')).toBe('stale A');
  await rig.clock.advance(500);
  expect(await rig.reading('/a')).toBe('stale A');
  await rig.clock.advance(1);
  const reader = rig.ask('/a');
  expect(await outcome(reader)).toBe('waits');
  await rig.answer({ text: 'B' });
  expect(await outcome(reader)).toBe('miss B');
  expect(await rig.reading('/a')).toBe('hit B');
  expect(rig.begun).toHaveLength(2);
});

test('an invalidation long ago makes the next reader wait for the new page', async () => {
  await rig.keep('/a', { text: 'A' });
  rig.cache.invalidate(['of:/a']);
  await rig.clock.advance(5_000);
  const reader = rig.ask('/a');
  expect(await outcome(reader)).toBe('waits');
  await rig.answer({ text: 'B' });
  expect(await outcome(reader)).toBe('miss B');
});

test('an invalidation touches only the pages that carry one of its tags', async () => {
  await rig.keep('/a', { text: 'A', tags: ['article:1', 'front:fr'] });
  await rig.keep('/b', { text: 'B', tags: ['article:2', 'front:fr'] });
  rig.cache.invalidate(['article:1', 'article:9']);
  expect(rig.fresh('/a')).toBeNull();
  expect(rig.fresh('/b')).toBe('B');
  rig.cache.invalidate(['front:fr']);
  expect(rig.fresh('/b')).toBeNull();
});

test('an invalidation goes by the tags that a page has now', async () => {
  await rig.keep('/a', { text: 'A', tags: ['article:1'] });
  rig.cache.invalidate(['article:1']);
  await rig.clock.advance(1_000);
  await rig.keep('/a', { text: 'B', tags: ['article:2'] });
  rig.cache.invalidate(['article:1']);
  expect(rig.fresh('/a')).toBe('B');
  rig.cache.invalidate(['article:2']);
  expect(rig.fresh('/a')).toBeNull();
});

test('an invalidation a second time does not lengthen the half second', async () => {
  await rig.keep('/a', { text: 'A' });
  rig.cache.invalidate(['of:/a']);
  await rig.clock.advance(400);
  rig.cache.invalidate(['of:/a']);
  await rig.clock.advance(101);
  const reader = rig.ask('/a');
  expect(await outcome(reader)).toBe('waits');
  await rig.answer({ text: 'B' });
  expect(await outcome(reader)).toBe('miss B');
});

test('an invalidation has the pages rendered again at once that are asked for most, two at a time', async () => {
  for (let number = 0; number < 20; number += 1) {
    await rig.keep(`/${number}`, { text: 'A', tags: ['front:fr'] }, number);
  }
  await rig.clock.advance(1_000);
  rig.begun = [];
  rig.cache.invalidate(['front:fr']);
  await settle();
  expect(rig.begun).toEqual(['/19', '/18']);
  for (let number = 0; number < 16; number += 1) await rig.answer({ text: 'B', tags: ['front:fr'] });
  // Sixteen of the nineteen that were asked for; the rest when they are asked for again.
  expect(rig.begun).toEqual(Array.from({ length: 16 }, (_, at) => `/${19 - at}`));
  expect(rig.fresh('/19')).toBe('B');
  expect(rig.fresh('/3')).toBeNull();
});

test('an invalidation has no page rendered again that nobody asked for lately', async () => {
  await rig.keep('/a', { text: 'A' }, 1);
  await rig.clock.advance(59_000);
  rig.cache.invalidate(['of:/a']);
  await settle();
  expect(rig.begun).toEqual(['/a']);
});

test('an invalidation of everything empties the cache', async () => {
  await rig.keep('/a', { text: 'A' });
  await rig.keep('/b', { text: 'B', tags: [] });
  rig.cache.invalidate(['*']);
  expect(rig.cache.size()).toEqual({ pages: 0, bytes: 0 });
  const reader = rig.ask('/b');
  expect(await outcome(reader)).toBe('waits');
  await rig.clock.advance(250);
  await rig.answer({ text: 'C' });
  expect(await outcome(reader)).toBe('miss C');
});

test('an invalidation finds what was asked for before the last rendering too', async () => {
  await rig.keep('/a', { text: 'A' }, 10);
  for (const text of ['B', 'C', 'D']) {
    await rig.clock.advance(1000);
    rig.cache.invalidate(['of:/a']);
    await rig.answer({ text });
    expect(rig.fresh('/a')).toBe(text);
  }
});
