import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Logger, runOnce } from 'graphile-worker';
import { expect, onTestFinished, vi } from 'vitest';
import { openHostLocks } from '#db/host-locks.ts';
import { lookForSource } from '#newsroom/look-for-source.ts';
import { aPerson, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { wireTasks } from './wire-tasks.ts';

const long = 'Ναύπλιο '.repeat(60);
const items = Array.from(
  { length: 40 },
  (_, index) => `<item><title>${index} ${long}</title><description>${long}</description></item>`,
);
const feed = `<rss version="2.0"><channel><title>Gale Herald</title><language>el</language>${items.join('')}</channel></rss>`;

test('the worker finds the feed for whoever waits in the newsroom, with as many items as there is room for', async ({
  db,
  sql,
  databaseUrl,
}) => {
  const server = createServer((_request, response) => void response.end(feed));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port, not on a pipe
  const locks = openHostLocks(databaseUrl);
  onTestFinished(() => locks.end());
  const tasks = wireTasks({ db, locks, siteUrl: 'https://depeche.example', allowedHosts: [host] });
  const work = async () => {
    await vi.waitUntil(async () => (await sql`select from graphile_worker.jobs`).length > 0, { timeout: 10_000 });
    await runOnce({ connectionString: databaseUrl, taskList: tasks, logger: new Logger(() => () => {}) });
  };
  const editor = await aPerson(db, 'editor');
  const [look] = await Promise.all([lookForSource(db, editor, { address: `http://${host}/` }), work()]);
  const found = expectOk(look);
  expect(found).toMatchObject({ feedUrl: `http://${host}/`, name: 'Gale Herald', language: 'el' });
  expect(found.items.length).toBeGreaterThan(1);
  const [inside] = await Promise.all([lookForSource(db, editor, { address: 'http://10.0.0.1/' }), work()]);
  expect(inside).toMatchObject({ error: { kind: 'not_found_there', failure: { kind: 'closed_address' } } });
});

test('without a worker whoever waits is told so, and nothing is looked for later', async ({ db, sql, databaseUrl }) => {
  const editor = await aPerson(db, 'editor');
  const look = await lookForSource(db, editor, { address: 'http://10.0.0.1/', patience: 30 });
  expect(look).toEqual({ ok: false, error: { kind: 'no_answer' } });
  const selectors = await lookForSource(db, editor, { address: 'http://10.0.0.1/', selectors: 'whatever' });
  expect(selectors).toMatchObject({ error: { kind: 'invalid', problems: [{ field: 'selectors' }] } });
  const locks = openHostLocks(databaseUrl);
  onTestFinished(() => locks.end());
  const tasks = wireTasks({ db, locks, siteUrl: '', allowedHosts: [] });
  await runOnce({ connectionString: databaseUrl, taskList: tasks, logger: new Logger(() => () => {}) });
  expect(await sql`select from graphile_worker.jobs`).toHaveLength(0);
});
