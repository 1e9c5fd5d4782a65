import { expect, test } from 'vitest';
import { killTheWire } from '#tests/wire-kills.ts';

test('worker and Postgres are killed at random moments: nothing is lost, doubled or half filed', async () => {
  // bench/programs/wire-kills.ts does it twenty times, with 2,000 items.
  expect(await killTheWire({ sources: 3, itemsEach: 10, kills: 2 })).toMatchObject({ items: 30, wrong: [] });
}, 120_000);
