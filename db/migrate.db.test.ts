import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, inject } from 'vitest';
import { dropDatabase, makeDatabase, test } from '#tests/database.ts';
import { connect } from './client.ts';
import { countPendingMigrations } from './database-state.ts';
import { migrateDatabase } from './migrate.ts';

test('a database that is up to date may be migrated again, by several at once', async ({ databaseUrl, sql }) => {
  const results = await Promise.all([migrateDatabase(databaseUrl), migrateDatabase(databaseUrl)]);
  expect(results).toEqual([
    { ok: true, value: undefined },
    { ok: true, value: undefined },
  ]);
  expect(await countPendingMigrations(sql)).toBe(0);
});

test('an empty database waits for every migration, and gets them, also from several at once', async () => {
  const maintenance = connect(inject('maintenanceUrl'), { max: 1 });
  const name = `empty_${Date.now().toString(36)}`;
  await maintenance`create database ${maintenance(name)}`;
  const url = new URL(inject('maintenanceUrl'));
  url.pathname = `/${name}`;
  const sql = connect(url.href, { max: 1 });
  expect(await countPendingMigrations(sql)).toBeGreaterThan(0);
  const results = await Promise.all([migrateDatabase(url.href), migrateDatabase(url.href)]);
  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await countPendingMigrations(sql)).toBe(0);
  await sql.end();
  await dropDatabase(maintenance, name);
  await maintenance.end();
});

test('a database that refuses connections is unreachable', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  server.close();
  const result = await migrateDatabase(`postgres://nobody@127.0.0.1:${port}/nothing`);
  expect(result).toMatchObject({ ok: false, error: { kind: 'database_unreachable' } });
  expect(JSON.stringify(result)).toContain('ECONNREFUSED');
});

test('a database that does not let us in is unreachable, and the reason says so', async () => {
  const { url, drop } = await makeDatabase();
  const wrong = new URL(url);
  wrong.password = 'wrong';
  const result = await migrateDatabase(wrong.href);
  expect(result).toMatchObject({ ok: false, error: { kind: 'database_unreachable' } });
  expect(JSON.stringify(result)).toMatch(/password/);
  await drop();
});
