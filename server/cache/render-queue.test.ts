import { beforeEach, expect, test } from 'vitest';
import { type Lane, RenderQueue } from '#server/cache/render-queue.ts';

let queue: RenderQueue;
let begun: string[];
let ends: Map<string, () => void>;

beforeEach(() => {
  queue = new RenderQueue({ total: 3, background: 1 });
  begun = [];
  ends = new Map();
});

function put(lane: Lane, name: string) {
  return queue.run(lane, () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  });
}

async function end(name: string): Promise<void> {
  ends.get(name)?.();
  await new Promise((resolve) => setImmediate(resolve));
}

test('so many run together, the others in their order', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) put('foreground', name);
  expect(begun).toEqual(['a', 'b', 'c']);
  expect(queue.length).toBe(2);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
});

test('what nobody waits for leaves room, and comes after what somebody waits for', async () => {
  for (const name of ['x', 'y']) put('background', name);
  for (const name of ['a', 'b', 'c']) put('foreground', name);
  expect(begun).toEqual(['x', 'a', 'b']);
  await end('x');
  expect(begun).toEqual(['x', 'a', 'b', 'c']);
  await end('a');
  expect(begun).toEqual(['x', 'a', 'b', 'c', 'y']);
});

test('what somebody begins to wait for moves to the others of its kind', async () => {
  put('background', 'x');
  const ticket = put('background', 'y');
  put('background', 'z');
  expect(begun).toEqual(['x']);
  ticket.hasten();
  expect(begun).toEqual(['x', 'y']);
  await end('x');
  expect(begun, 'and takes no place of those that nobody waits for').toEqual(['x', 'y', 'z']);
});

test('to hasten what runs already changes nothing', async () => {
  const ticket = put('background', 'x');
  ticket.hasten();
  put('background', 'y');
  expect(begun).toEqual(['x']);
  await end('x');
  expect(await ticket.result).toBe('x');
  expect(begun).toEqual(['x', 'y']);
});

test('a failure reaches who waits and makes room', async () => {
  const failing = queue.run('background', () => Promise.reject(new Error('bug')));
  await expect(failing.result).rejects.toThrow('bug');
  put('background', 'x');
  expect(begun).toEqual(['x']);
});
