import { expect } from '@playwright/test';
import type { Sql } from '#db/client.ts';
import { aPublishedArticle, aSection } from '#tests/builders.ts';
import { ask, read } from './ask.ts';
import { demo } from './demo.ts';
import { test as withNewsroom } from './newsroom.ts';
import { freePort, startProgram } from './running-site.ts';

/** Two web processes on the demo's database, each with a port and a page cache of its own. */
const test = withNewsroom.extend<object, { two: readonly string[] }>({
  two: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what the fixture needs
    async ({}, use) => {
      const started = await Promise.all([startWebProcess(), startWebProcess()]);
      await use(started.map(({ site }) => site));
      await Promise.all(started.map(({ stop }) => stop()));
    },
    { scope: 'worker' },
  ],
});

async function startWebProcess() {
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const { child, ended, output } = startProgram('server/web.ts', [], {
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: site,
    DATABASE_URL: demo.databaseUrl,
    DATA_DIR: demo.dataDir,
    AUTH_SECRET: 'x'.repeat(32),
    LOG_LEVEL: 'warn',
  });
  const isReady = async () => (await ask('/readyz', { site }).catch(() => null))?.status;
  await expect.poll(isReady, { message: output(), timeout: 20_000 }).toBe(200);
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { site, stop };
}

/** Every one of `addresses` shows `text` in both processes within a second from now. */
async function expectWithinASecond(two: readonly string[], addresses: readonly string[], text: string) {
  const changedAt = performance.now();
  const shown = async () => {
    const texts = await Promise.all(two.flatMap((site) => addresses.map((address) => read(address, site))));
    return texts.every((page) => page.includes(text));
  };
  await expect.poll(shown, { message: text, timeout: 1000, intervals: [20] }).toBe(true);
  expect(performance.now() - changedAt).toBeLessThan(1000);
}

const setHeadline = (sql: Sql, id: string, headline: string) =>
  sql`update articles set headline = ${headline} where id = ${id}`;

const killListeners = (sql: Sql) =>
  sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'depeche listener'`;

test('a change made by SQL alone is visible in both processes within a second', async ({ two, db, sql }) => {
  const section = await aSection(db);
  const { id, slug } = await aPublishedArticle(db, { sectionId: section.id, headline: 'Zéro' });
  const addresses = [`/${section.slug}/${slug}`, `/${section.slug}`, '/'];
  await expectWithinASecond(two, addresses, 'Zéro');
  for (const headline of ['Premier état', 'Deuxième état', 'Troisième état']) {
    await setHeadline(sql, id, headline);
    await expectWithinASecond(two, addresses, headline);
  }
});

test('it stays true when the connections are killed, and after they are back', async ({ two, db, sql }) => {
  const section = await aSection(db);
  const { id, slug } = await aPublishedArticle(db, { sectionId: section.id, headline: 'Avant la coupure' });
  const addresses = [`/${section.slug}/${slug}`, `/${section.slug}`];
  await expectWithinASecond(two, addresses, 'Avant la coupure');
  for (const round of [1, 2]) {
    expect(await killListeners(sql)).not.toHaveLength(0);
    await setHeadline(sql, id, `Pendant la coupure ${round}`);
    await expectWithinASecond(two, addresses, `Pendant la coupure ${round}`);
    const areReady = async () => (await Promise.all(two.map((site) => ask('/readyz', { site })))).map((a) => a.status);
    await expect.poll(areReady, { timeout: 10_000 }).toEqual([200, 200]);
    await setHeadline(sql, id, `Après la coupure ${round}`);
    await expectWithinASecond(two, addresses, `Après la coupure ${round}`);
  }
});
