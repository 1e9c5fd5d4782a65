import { Logger, runOnce } from 'graphile-worker';
import { expect, vi } from 'vitest';
import { localFileStore } from '#lib/file-store.ts';
import { publishArticle } from '#newsroom/publish-article.ts';
import { aDraft, aPerson, aSection, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { startFakeHub } from '#tests/fake-hub.ts';
import { taskList } from './tasks.ts';

test('a hub that fails is told again later and later until it has heard', async ({ db, sql, databaseUrl }) => {
  const hub = await startFakeHub([500, 429]);
  await sql`insert into settings (key, value) values ('discovery', ${sql.json({ hub: hub.url })})`;
  const { id: sectionId } = await aSection(db);
  const { id: articleId } = await aDraft(db, { sectionId });
  expectOk(await publishArticle(db, await aPerson(db, 'editor'), { articleId, version: null }));
  // One list is enough.
  await sql`select graphile_worker.remove_job(key) from graphile_worker.jobs where key like 'ping-hub:section:%'`;

  const tasks = taskList(db, localFileStore('/nowhere'), {
    siteUrl: 'https://depeche.example',
    mailer: null,
  });
  const logger = new Logger(() => () => {});
  const readJob = async () => {
    const [job] = await sql<{ attempts: number; pause: number; lockedAt: Date | null }[]>`
      select attempts, extract(epoch from run_at - updated_at)::float as pause, locked_at as "lockedAt"
      from graphile_worker.jobs where key like 'ping-hub:%'`;
    return job ?? null;
  };
  const work = async () => {
    await sql`update graphile_worker._private_jobs set run_at = now() where key like 'ping-hub:%'`;
    await runOnce({ connectionString: databaseUrl, taskList: tasks, logger });
    // The runner ends before it has written down how the job ended.
    await vi.waitUntil(async () => (await readJob())?.lockedAt == null, { timeout: 10_000 });
    return readJob();
  };
  const first = await work();
  const second = await work();
  expect([first?.attempts, second?.attempts, await work()]).toEqual([1, 2, null]);
  expect(first?.pause).toBeGreaterThan(0);
  expect(second?.pause).toBeGreaterThan((first?.pause ?? 0) + 1);
  const topics = ['xml', 'atom', 'json'].map((end) => `https://depeche.example/feed.${end}`);
  expect(hub.heard).toEqual(Array.from({ length: 3 }, () => ({ mode: 'publish', topics })));
});
