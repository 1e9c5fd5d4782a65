import { expect, test } from 'vitest';
import { everyTag, InvalidationLog } from '#server/cache/invalidation-log.ts';

test('a render learns when one of its tags first changed after it began', () => {
  const log = new InvalidationLog();
  const mark = log.begin();
  log.add(['a'], 10);
  log.add(['b', 'c'], 20);
  log.add(['c'], 30);
  expect(log.finish(mark, ['c'])).toBe(20);
});

test('what changed before it began does not concern it', () => {
  const log = new InvalidationLog();
  const earlier = log.begin();
  log.add(['a'], 10);
  const later = log.begin();
  expect(log.finish(later, ['a'])).toBeNull();
  expect(log.finish(earlier, ['a'])).toBe(10);
});

test.each([
  ['everything changed', [everyTag], ['a'], 10],
  ['anything concerns it', ['b'], everyTag, 10],
  ['it shows nothing that changed', ['b'], ['a'], null],
  ['it shows nothing at all', ['b'], [], null],
] as const)('when %s', (_sentence, changed, shown, expected) => {
  const log = new InvalidationLog();
  const mark = log.begin();
  log.add([...changed], 10);
  expect(log.finish(mark, shown)).toBe(expected);
});

test('a change is remembered until the last render ends that began before it', () => {
  const log = new InvalidationLog();
  const first = log.begin();
  const second = log.begin();
  log.add(['a'], 10);
  expect(log.finish(first, ['a'])).toBe(10);
  expect(log.finish(second, ['a'])).toBe(10);
  const third = log.begin();
  expect(log.finish(third, ['a'])).toBeNull();
});
