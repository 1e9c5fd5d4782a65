import { afterEach, beforeEach, expect, test } from 'vitest';
import { CacheRig, outcome, settle } from '#tests/page-cache-rig.ts';

let rig: CacheRig;

beforeEach(() => {
  rig = new CacheRig();
});

afterEach(() => {
  expect(rig.pending, 'every render was answered').toEqual([]);
});

test('a page is rendered once and then served from memory', async () => {
  await rig.keep('/a', { text: 'A' });
  expect(await rig.reading('/a')).toBe('hit A');
  expect(rig.fresh('/a')).toBe('A');
  expect(rig.begun).toEqual(['/a']);
});

test('a page is rendered once for all who ask at the same time', async () => {
  const readers = [rig.ask('/a'), rig.ask('/a'), rig.ask('/a')];
  await rig.answer({ text: 'A' });
  expect(await Promise.all(readers.map(outcome))).toEqual(['miss A', 'miss A', 'miss A']);
  expect(rig.begun).toEqual(['/a']);
});

test('a page that was never asked for is not there', () => {
  expect(rig.fresh('/a')).toBeNull();
});

test('a page past its minute is served while it is being replaced', async () => {
  await rig.keep('/a', { text: 'A' });
  await rig.clock.advance(59_999);
  expect(await rig.reading('/a')).toBe('hit A');
  await rig.clock.advance(1);
  expect(rig.fresh('/a')).toBeNull();
  expect(await rig.reading('/a')).toBe('stale A');
  expect(await rig.reading('/a')).toBe('stale A');
  await rig.answer({ text: 'B' });
  expect(await rig.reading('/a')).toBe('hit B');
  expect(rig.begun).toHaveLength(2);
});

test('a page that nobody asked for in six minutes is rendered before it is served', async () => {
  await rig.keep('/a', { text: 'A' });
  await rig.clock.advance(360_001);
  const reader = rig.ask('/a');
  expect(await outcome(reader)).toBe('waits');
  await rig.answer({ text: 'B' });
  expect(await outcome(reader)).toBe('miss B');
});

test('a page that named a shorter age is served for half a second more, then readers wait', async () => {
  await rig.keep('/a', { text: 'A', maxAge: 5 });
  await rig.clock.advance(4_999);
  expect(await rig.reading('/a')).toBe('hit A');
  await rig.clock.advance(501);
  expect(await rig.reading('/a')).toBe('stale A');
  await rig.clock.advance(1);
  const reader = rig.ask('/a');
  expect(await outcome(reader)).toBe('waits');
  await rig.answer({ text: 'B' });
  expect(await outcome(reader)).toBe('miss B');
});

test('a page that named a longer age is asked anew after its minute all the same', async () => {
  await rig.keep('/a', { text: 'A', maxAge: 3600 });
  await rig.clock.advance(60_000);
  expect(await rig.reading('/a')).toBe('stale A');
  await rig.answer({ text: 'B' });
});

test('a page that is too large for the cache is served and not kept', async () => {
  await rig.keep('/a', { text: 'A', bytes: 20_000 });
  expect(rig.fresh('/a')).toBeNull();
  expect(rig.cache.size().pages).toBe(0);
});

test('a page leaves when there is no room, the one that was not asked for the longest first', async () => {
  await rig.keep('/a', { text: 'A', bytes: 3000 });
  await rig.keep('/b', { text: 'B', bytes: 3000 });
  rig.fresh('/a');
  await rig.keep('/c', { text: 'C', bytes: 3000 });
  expect(rig.fresh('/b')).toBeNull();
  expect(rig.fresh('/a')).toBe('A');
  expect(rig.cache.size()).toEqual({ pages: 2, bytes: expect.any(Number) });
  expect(rig.cache.size().bytes).toBeLessThanOrEqual(10_000);
});

test('when too many readers wait the next one is turned away, and those before him are served', async () => {
  const readers = Array.from({ length: 1012 }, (_, number) => rig.ask(`/${number}`));
  await settle();
  expect(rig.begun).toHaveLength(12);
  expect(await rig.reading('/one-more')).toBe('busy');
  while (rig.pending.length > 0) await rig.answer({ text: 'A' });
  expect(new Set(await Promise.all(readers.map(outcome)))).toEqual(new Set(['miss A']));
});

test('when too many readers wait a page that is replaced in the background gives way to them', async () => {
  await rig.keep('/old', { text: 'A' });
  await rig.clock.advance(60_000);
  const readers = Array.from({ length: 12 }, (_, number) => rig.ask(`/${number}`));
  expect(await rig.reading('/old')).toBe('stale A');
  const late = rig.ask('/late');
  await settle();
  rig.begun = [];
  for (let number = 0; number < 14; number += 1) await rig.answer({ text: 'B' });
  expect(rig.begun).toEqual(['/late', '/old']);
  expect(await outcome(late)).toBe('miss B');
  await Promise.all(readers.map(outcome));
});

test('a page whose replacement waits in the background is hastened by a reader who waits for it', async () => {
  for (const address of ['/a', '/b', '/c']) await rig.keep(address, { text: 'A', tags: ['front:fr'] }, 5);
  await rig.clock.advance(1000);
  rig.begun = [];
  rig.cache.invalidate(['front:fr']);
  await settle();
  expect(rig.begun).toHaveLength(2);
  await rig.clock.advance(501);
  const reader = rig.ask('/c');
  await settle();
  expect(rig.begun).toContain('/c');
  for (let number = 0; number < 3; number += 1) await rig.answer({ text: 'B' });
  expect(await outcome(reader)).toBe('miss B');
});

test('pages with made-up parameters push out each other, never a page without', async () => {
  await rig.keep('/a', { text: 'A', bytes: 3000 });
  for (let number = 0; number < 20; number += 1) await rig.keep(`/a?page=${number}`, { text: 'B', bytes: 1000 });
  expect(rig.fresh('/a')).toBe('A');
  expect(rig.fresh('/a?page=19')).toBe('B');
  expect(rig.fresh('/a?page=0')).toBeNull();
});
