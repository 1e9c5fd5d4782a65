import { expect } from 'vitest';
import { listUsage } from '#db/queries/engine-usage.ts';
import { importer, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { databaseLedger } from './database-ledger.ts';

const day = '2026-11-24';
const noBound = { characters: null, cost: null };

test('of twenty that ask at once for a tenth of a budget ten get it', async ({ db }) => {
  const ledger = databaseLedger(db);
  const engine = unique('engine');
  const budget = { characters: 1000, cost: null };
  const asked = Array.from({ length: 20 }, (_, at) => {
    const place = { engine, from: at % 2 ? 'en-GB' : 'es', to: 'fr', day };
    return ledger.reserve(place, { characters: 100, cost: 7 }, budget);
  });
  expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(10);
  const used = (await listUsage(db, importer, day)).filter((row) => row.engine === engine);
  expect(used.reduce((sum, { characters }) => sum + characters, 0)).toBe(1000);
  expect(new Set(used.map(({ fromLanguage }) => fromLanguage))).toEqual(new Set(['en', 'es']));
});

test('a call that used less than was reserved gives the rest back, and the next day begins anew', async ({ db }) => {
  const ledger = databaseLedger(db);
  const place = { engine: unique('engine'), from: 'en', to: 'fr', day };
  const budget = { characters: null, cost: 10 };
  expect(await ledger.reserve(place, { characters: 0, cost: 10 }, budget)).toBe(true);
  expect(await ledger.reserve(place, { characters: 0, cost: 1 }, budget)).toBe(false);
  await ledger.settle(place, { characters: 0, cost: 10 }, { characters: 0, cost: 4 });
  expect(await ledger.reserve(place, { characters: 0, cost: 6 }, budget)).toBe(true);
  expect(await ledger.reserve({ ...place, day: '2026-11-25' }, { characters: 0, cost: 10 }, budget)).toBe(true);
});

test('calls, failures and time are added up, whatever the budget', async ({ db }) => {
  const ledger = databaseLedger(db);
  const place = { engine: unique('engine'), from: 'en', to: 'fr' };
  const call = { ...place, segments: 3, characters: 90, cost: 0, at: new Date(`${day}T23:59:59Z`) };
  await ledger.reserve({ ...place, day }, { characters: 90, cost: 0 }, noBound);
  await ledger.record({ ...call, duration: 12.4, outcome: 'ok' });
  await ledger.record({ ...call, duration: 100, outcome: 'timeout' });
  const [row] = (await listUsage(db, importer, day)).filter(({ engine }) => engine === place.engine);
  expect(row).toMatchObject({ calls: 2, failures: 1, milliseconds: 112, characters: 90 });
});
