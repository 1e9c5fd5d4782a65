import { expect, test } from 'vitest';
import { shareMemory } from '#lib/share-memory.ts';

/** Works that hold memory until they are told to end, and which of them began. */
function works(most: number) {
  const share = shareMemory(most);
  const begun: string[] = [];
  const begin = (name: string, bytes: number) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const work = async () => {
      begun.push(name);
      await promise;
    };
    return { end: resolve, fail: reject, done: share(bytes, work) };
  };
  return { begin, begun };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

test('works that fit run side by side, the next waits for room', async () => {
  const { begin, begun } = works(10);
  const [one, two, three] = [begin('one', 6), begin('two', 4), begin('three', 5)];
  await soon();
  expect(begun).toEqual(['one', 'two']);
  two.end();
  await two.done;
  await soon();
  expect(begun).toEqual(['one', 'two']);
  one.end();
  await one.done;
  await soon();
  expect(begun).toEqual(['one', 'two', 'three']);
  three.end();
});

test('a small one does not overtake a large one that waits', async () => {
  const { begin, begun } = works(10);
  const [first, large, small] = [begin('first', 6), begin('large', 8), begin('small', 1)];
  await soon();
  expect(begun).toEqual(['first']);
  first.end();
  await first.done;
  await soon();
  expect(begun).toEqual(['first', 'large', 'small']);
  large.end();
  small.end();
});

test('one that is larger than everything is done alone', async () => {
  const { begin, begun } = works(10);
  const [huge, next] = [begin('huge', 99), begin('next', 1)];
  await soon();
  expect(begun).toEqual(['huge']);
  huge.end();
  await huge.done;
  await soon();
  expect(begun).toEqual(['huge', 'next']);
  next.end();
});

test('a work that fails gives back what it held', async () => {
  const { begin, begun } = works(10);
  const failing = begin('failing', 10);
  const next = begin('next', 10);
  failing.fail(new Error('no'));
  await expect(failing.done).rejects.toThrow('no');
  await soon();
  expect(begun).toEqual(['failing', 'next']);
  next.end();
});
