import { expect, test } from 'vitest';
import { createReadCounter } from '#newsroom/count-reads.ts';

const minute = 60_000;

function aCounter() {
  const saved: [string, number][][] = [];
  let time = 0;
  const counter = createReadCounter({
    save: async (reads) => {
      saved.push([...reads]);
    },
    now: () => time,
  });
  return { ...counter, saved, wait: (milliseconds: number) => (time += milliseconds) };
}

test('reads of several readers are handed on together, once', async () => {
  const counter = aCounter();
  for (const address of ['a', 'b', 'c']) counter.count('port', address);
  counter.count('grève', 'a');
  await counter.flush();
  await counter.flush();
  expect(counter.saved).toEqual([
    [
      ['port', 3],
      ['grève', 1],
    ],
  ]);
});

test('one address counts once for an article in ten minutes', () => {
  const counter = aCounter();
  expect(counter.count('port', 'a')).toBe(true);
  counter.wait(9 * minute);
  expect(counter.count('port', 'a')).toBe(false);
  counter.wait(2 * minute);
  expect(counter.count('port', 'a')).toBe(true);
});

test('who asks for very much is not counted any more, others are', () => {
  const counter = aCounter();
  const counted = Array.from({ length: 100 }, (_, index) => counter.count(`article ${index}`, 'robot'));
  expect(counted.filter(Boolean)).toHaveLength(40);
  expect(counter.count('article 99', 'a')).toBe(true);
});

test('however many addresses come, the memory has a bound', () => {
  const counter = aCounter();
  for (let index = 0; index < 50_000; index += 1) counter.count('port', `address ${index}`);
  expect(counter.count('port', 'one more')).toBe(false);
  counter.wait(10 * minute);
  expect(counter.count('port', 'one more')).toBe(true);
});
