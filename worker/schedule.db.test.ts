import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, vi } from 'vitest';
import type { Sql } from '#db/client.ts';
import { scheduleArticle } from '#newsroom/schedule-article.ts';
import { aDraft, aScheduledArticle, aSection, expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { findPublicationJob, listNotices, listRevisions } from '#tests/traces.ts';

const program = fileURLToPath(new URL('./main.ts', import.meta.url));
const patience = { timeout: 15_000, interval: 20 };
const longAgo = () => new Date(Date.now() - 20_000);
const inASecond = () => new Date(Date.now() + 1000);

/** A real worker on this database; it is ready when it has looked at the schedule and at its queue. */
async function startWorker(databaseUrl: string): Promise<ChildProcess> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: 'fatal' };
  const worker = fork(program, { env, silent: true, execArgv: [] });
  onTestFinished(() => kill(worker));
  await once(worker, 'message');
  return worker;
}

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill('SIGKILL');
  await once(worker, 'exit');
}

const isPublished = async (sql: Sql, articleId: string) =>
  (await sql`select id from articles where id = ${articleId} and status = 'published'`).length === 1;

const publications = async (sql: Sql, articleId: string) =>
  (await listRevisions(sql, articleId)).filter(({ cause }) => cause === 'published').length;

test('killed before the minute: the article appears when the worker is back, once, and the desk hears', async ({
  db,
  sql,
  databaseUrl,
}) => {
  const worker = await startWorker(databaseUrl);
  await kill(worker);
  const article = await aScheduledArticle(db, { sectionId: (await aSection(db)).id }, longAgo());
  await startWorker(databaseUrl);
  await vi.waitUntil(() => isPublished(sql, article.id), patience);
  await vi.waitUntil(async () => (await findPublicationJob(sql, article.id)) === null, patience);
  expect(await publications(sql, article.id)).toBe(1);
  expect(await listNotices(sql, article.id)).toMatchObject([{ kind: 'missed_schedule' }]);
}, 30_000);

test('killed at the minute, in the middle of publishing: it appears once when the worker is back', async ({
  db,
  sql,
  databaseUrl,
}) => {
  const worker = await startWorker(databaseUrl);
  const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id });
  expectOk(await scheduleArticle(db, importer, { articleId, version: null, publishAt: inASecond() }));
  // Whoever holds the row stops the job halfway.
  await sql.begin(async (tx) => {
    await tx`select id from articles where id = ${articleId} for update`;
    const isRunning = async () =>
      (
        await sql`
      select id from graphile_worker.jobs where key = ${`publish:${articleId}`} and locked_at is not null`
      ).length === 1;
    const waits = async () =>
      (
        await sql`select pid from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`
      ).length > 0;
    await vi.waitUntil(async () => (await isRunning()) && (await waits()), patience);
    await kill(worker);
  });
  // What the dead worker had begun ends with its connection.
  await startWorker(databaseUrl);
  await vi.waitUntil(() => isPublished(sql, articleId), patience);
  expect(await publications(sql, articleId)).toBe(1);
}, 30_000);

test('killed after the minute: what has appeared does not appear again', async ({ db, sql, databaseUrl }) => {
  const worker = await startWorker(databaseUrl);
  const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id });
  expectOk(await scheduleArticle(db, importer, { articleId, version: null, publishAt: inASecond() }));
  await vi.waitUntil(() => isPublished(sql, articleId), patience);
  await kill(worker);
  await startWorker(databaseUrl);
  expect(await publications(sql, articleId)).toBe(1);
  expect(await listNotices(sql, articleId)).toEqual([]);
}, 30_000);

test('the job is deleted by hand while the worker runs: the next tick heals it, and the desk hears', async ({
  db,
  sql,
  databaseUrl,
}) => {
  await startWorker(databaseUrl);
  const later = new Date(Date.now() + 3_600_000);
  const { id: articleId } = await aScheduledArticle(db, { sectionId: (await aSection(db)).id }, later);
  await sql`delete from graphile_worker._private_jobs where key = ${`publish:${articleId}`}`;
  // An hour passes, as far as the article knows.
  await sql`update articles set publish_at = ${longAgo()} where id = ${articleId}`;
  // What the timetable does each full minute.
  await sql`select graphile_worker.add_job('publish-overdue')`;
  await vi.waitUntil(() => isPublished(sql, articleId), patience);
  await sql`select graphile_worker.add_job('publish-overdue', job_key := 'once-more')`;
  await vi.waitUntil(
    async () => (await sql`select from graphile_worker.jobs where key = 'once-more'`).length === 0,
    patience,
  );
  expect(await publications(sql, articleId)).toBe(1);
  expect(await listNotices(sql, articleId)).toMatchObject([{ kind: 'missed_schedule' }]);
}, 30_000);
