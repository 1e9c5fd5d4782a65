import type { ServerResponse } from 'node:http';
import { expect, onTestFinished, vi } from 'vitest';
import type { Sql } from '#db/client.ts';
import { listenPageTags } from '#db/listen-page-tags.ts';
import { findMasthead, listEditions } from '#db/queries/published-editions.ts';
import { drain, listen } from '#server/http/http-server.ts';
import { openWebLog } from '#server/http/request-log.ts';
import { createWebServer } from '#server/web-server.ts';
import { test } from '#tests/database.ts';

/** One web process of several on the same database: its own cache, its own listener. Its pages show the masthead. */
async function startWebProcess(sql: Sql, databaseUrl: string) {
  let isListening = false;
  let renders = 0;
  const web = await createWebServer({
    handle: async ({ url = '' }, response: ServerResponse) => {
      renders += 1;
      const masthead = await findMasthead(sql, url.split('/')[1] ?? '');
      response.setHeader('content-type', 'text/html').end(`<title>${masthead?.edition.name}</title>`);
    },
    log: openWebLog('silent'),
    root: '/nonexistent',
    siteUrl: 'http://localhost',
    cacheMegabytes: 8,
    cacheTagHeader: 'Cache-Tag',
    addressing: { queryParameters: () => [], reservedSegments: [], pageWords: () => ({}), liteSegment: 'lite' },
    errorPath: (locale, status) => `/${locale}/error/${status}`,
    listEditions: () => listEditions(sql),
    checks: {},
  });
  const listening = await listen(web.server, 0, '127.0.0.1');
  if (!listening.ok) throw new Error(listening.error.kind);
  const listener = listenPageTags(databaseUrl, {
    onTags: web.onTags,
    onLost: (reason) => {
      isListening = false;
      web.onLost(reason);
    },
    onReady: () => {
      isListening = true;
      web.onReady();
    },
  });
  onTestFinished(async () => {
    await listener.close();
    await drain(web.server, 1000);
  });
  const read = async () => (await fetch(`http://127.0.0.1:${listening.value}/`)).text();
  await vi.waitFor(async () => expect(await read()).toContain('<title>'), { timeout: 5000 });
  return { read, isListening: () => isListening, renders: () => renders };
}

type WebProcess = Awaited<ReturnType<typeof startWebProcess>>;

let two: WebProcess[];

const startTwo = async (sql: Sql, databaseUrl: string) => {
  two = [await startWebProcess(sql, databaseUrl), await startWebProcess(sql, databaseUrl)];
};

const rename = (sql: Sql, name: string) => sql`update editions set name = ${name} where locale = 'fr'`;

/** Both processes show `name` to every reader who comes a second from now or later. */
async function expectWithinASecond(name: string): Promise<void> {
  const changedAt = performance.now();
  await vi.waitFor(
    async () =>
      expect(await Promise.all(two.map(({ read }) => read()))).toEqual([
        `<title>${name}</title>`,
        `<title>${name}</title>`,
      ]),
    { timeout: 1000, interval: 20 },
  );
  expect(performance.now() - changedAt).toBeLessThan(1000);
}

const killListeners = (sql: Sql) => sql`
  select pg_terminate_backend(pid) from pg_stat_activity
  where application_name = 'depeche listener' and datname = current_database()`;

test('a change made by SQL alone is visible in both processes within a second', async ({ sql, databaseUrl }) => {
  await startTwo(sql, databaseUrl);
  for (const name of ['Un', 'Deux', 'Trois']) {
    await rename(sql, name);
    await expectWithinASecond(name);
  }
});

test('what did not change is served from memory', async ({ sql, databaseUrl }) => {
  await startTwo(sql, databaseUrl);
  const [first] = two;
  await vi.waitFor(() => expect(first?.isListening()).toBe(true));
  await first?.read();
  const before = first?.renders();
  await sql`select pg_notify('page_tags', 'article:000000000000')`;
  for (let number = 0; number < 20; number += 1) await first?.read();
  expect(first?.renders()).toBe(before);
});

test('a change made while the connections are dead is visible too, and the next ones are', async ({
  sql,
  databaseUrl,
}) => {
  await startTwo(sql, databaseUrl);
  await rename(sql, 'Avant');
  await expectWithinASecond('Avant');
  await killListeners(sql);
  await rename(sql, 'Pendant');
  await expectWithinASecond('Pendant');
  await vi.waitFor(() => expect(two.map((web) => web.isListening())).toEqual([true, true]), { timeout: 5000 });
  await rename(sql, 'Après');
  await expectWithinASecond('Après');
});

test('a change of everything is visible in both processes within a second', async ({ sql, databaseUrl }) => {
  await startTwo(sql, databaseUrl);
  await sql.begin(async (bulk) => {
    await bulk`set local depeche.bulk = 'on'`;
    await bulk`update editions set name = 'En bloc' where locale = 'fr'`;
    await bulk`select pg_notify('page_tags', '*')`;
  });
  await expectWithinASecond('En bloc');
});
