import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectOk } from '#tests/builders.ts';
import { makeTemporaryFolder, removeFolder } from '#tests/temporary-folder.ts';
import { connect } from './client.ts';
import { findRunningEmbedded, startEmbedded } from './embedded.ts';

let dataDir: string;

beforeAll(async () => {
  dataDir = await makeTemporaryFolder('embedded');
});

afterAll(async () => {
  const running = await startEmbedded({ dataDir });
  if (running.ok) await running.value.stop().catch(() => {});
  await removeFolder(dataDir);
});

const start = async () => expectOk(await startEmbedded({ dataDir, settings: { fsync: 'off' } }));

async function query<T extends object>(url: string, text: string): Promise<T[]> {
  const sql = connect(url, { max: 1 });
  const rows = await sql.unsafe<T[]>(text);
  await sql.end();
  return [...rows];
}

test('the first start makes a cluster, and only its owner may read its password', async () => {
  expect(await findRunningEmbedded(dataDir)).toBeNull();
  const server = await start();
  expect(server.startedHere).toBe(true);
  const [row] = await query<{ version: string; address: string }>(
    server.url,
    `select current_setting('server_version') as version, current_setting('listen_addresses') as address`,
  );
  expect(row?.version).toMatch(/^18/);
  expect(row?.address).toBe('127.0.0.1');
  expect((await stat(join(dataDir, 'postgres.password'))).mode & 0o077).toBe(0);
  await query(server.url, 'create table kept (word text)');
  await query(server.url, `insert into kept values ('gardé')`);
});

test('a second start takes over the server that runs', async () => {
  const second = await start();
  expect(second.startedHere).toBe(false);
  expect(await findRunningEmbedded(dataDir)).toBe(second.url);
  await second.stop();
});

test('a server that was stopped is not found, leaves no lock, and has what was written when it is back', async () => {
  expect(await findRunningEmbedded(dataDir)).toBeNull();
  await expect(readFile(join(dataDir, 'postgres', 'postmaster.pid'))).rejects.toThrow('ENOENT');
  const again = await start();
  expect(again.startedHere).toBe(true);
  expect(await query(again.url, 'select word from kept')).toEqual([{ word: 'gardé' }]);
});

test('a server that was killed starts again with everything that was committed', async () => {
  const [pid] = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
  const running = await start();
  await query(running.url, `insert into kept values ('avant la fin')`);
  process.kill(Number(pid), 'SIGKILL');
  await expect.poll(() => findRunningEmbedded(dataDir), { timeout: 20_000 }).toBeNull();
  // The children of a killed server notice within a moment; until then the cluster is still in use.
  await expect.poll(async () => (await startEmbedded({ dataDir })).ok, { timeout: 20_000 }).toBe(true);
  const url = await findRunningEmbedded(dataDir);
  expect(await query(url ?? '', 'select word from kept')).toEqual([{ word: 'gardé' }, { word: 'avant la fin' }]);
});

test('a lock of a former life, whose number another process has now, is no server', async () => {
  const folder = join(dataDir, 'postgres');
  const running = await start();
  const lock = (await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n');
  await running.stop();
  // As after a power cut or in a container that was killed: process 1 lives, and is not Postgres.
  await writeFile(join(folder, 'postmaster.pid'), ['1', ...lock.slice(1)].join('\n'));
  expect(await findRunningEmbedded(dataDir)).toBeNull();
  const again = await start();
  expect(again.startedHere).toBe(true);
  expect(await query(again.url, 'select count(*)::int as n from kept')).toEqual([{ n: 2 }]);
});

test('a setting that Postgres refuses is told in its own words', async () => {
  const other = await makeTemporaryFolder('embedded-wrong');
  const result = await startEmbedded({ dataDir: other, settings: { shared_buffers: 'viel' } });
  expect(result).toMatchObject({ ok: false, error: { kind: 'postgres_failed' } });
  expect(JSON.stringify(result)).toContain('shared_buffers');
  await removeFolder(other);
});
