import { expect } from 'vitest';
import { listOpenNotices } from '#db/queries/editor-notices.ts';
import { aPerson, aPublishedArticle, aScheduledArticle, aSection, expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { listAuditEntries, listNotices, listRevisions } from '#tests/traces.ts';
import { machineActor } from './actor.ts';
import { keepSchedule } from './keep-schedule.ts';
import { planWithdrawal } from './plan-withdrawal.ts';
import { publishArticle } from './publish-article.ts';
import { seeNotice } from './see-notice.ts';

const minute = 60_000;
const before = (time: Date, milliseconds: number) => new Date(time.getTime() - milliseconds);
const after = (time: Date, milliseconds: number) => new Date(time.getTime() + milliseconds);

test('what comes seconds after its time leaves no notice; what comes later tells by how much', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  const publishAt = new Date('2026-05-06T07:00:00Z');
  const punctual = await aScheduledArticle(db, { sectionId }, publishAt);
  const missed = await aScheduledArticle(db, { sectionId }, publishAt);
  const input = { articleId: punctual.id, version: null };
  expectOk(await publishArticle(db, machineActor('clock'), input, after(publishAt, 4999)));
  await keepSchedule(db, after(publishAt, 7 * minute));
  expect(await listNotices(sql, punctual.id)).toEqual([]);
  expect(await listNotices(sql, missed.id)).toEqual([
    { kind: 'missed_schedule', details: { at: publishAt.toISOString(), lateSeconds: 420 } },
  ]);
});

test('what an editor publishes after its time was missed is no affair of the clock', async ({ db, sql }) => {
  const publishAt = new Date('2026-05-06T07:00:00Z');
  const article = await aScheduledArticle(db, { sectionId: (await aSection(db)).id }, publishAt);
  const input = { articleId: article.id, version: null };
  expectOk(await publishArticle(db, await aPerson(db, 'editor'), input, after(publishAt, minute)));
  expect(await listNotices(sql, article.id)).toEqual([]);
});

test('an article leaves at its time, for the reason that was planned, once, and late with a notice', async ({
  db,
  sql,
}) => {
  const now = new Date('2026-06-07T08:00:00Z');
  const article = await aPublishedArticle(db, { sectionId: (await aSection(db)).id }, before(now, 60 * minute));
  const plan = { withdrawAt: before(now, minute), reason: 'Les droits de la photo s’éteignent.' };
  const input = { articleId: article.id, version: null, plan };
  expectOk(await planWithdrawal(db, importer, input, before(now, 30 * minute)));
  expect(await keepSchedule(db, before(now, minute + 1))).toMatchObject({ withdrawn: [] });
  const runs = await Promise.all([keepSchedule(db, now), keepSchedule(db, now)]);
  expect(runs.flatMap(({ withdrawn }) => withdrawn)).toEqual([article.id]);
  const [row] = await sql`select status, withdrawal_reason as reason from articles where id = ${article.id}`;
  expect(row).toEqual({ status: 'withdrawn', reason: 'Les droits de la photo s’éteignent.' });
  expect((await listRevisions(sql, article.id)).filter(({ cause }) => cause === 'withdrawn')).toHaveLength(1);
  expect(await listNotices(sql, article.id)).toMatchObject([
    { kind: 'missed_withdrawal', details: { lateSeconds: 60 } },
  ]);
});

test('a plan to withdraw that is given up leaves the article where it is', async ({ db, sql }) => {
  const now = new Date();
  const article = await aPublishedArticle(db, { sectionId: (await aSection(db)).id }, before(now, minute));
  const plan = { withdrawAt: after(now, minute), reason: 'Une raison.' };
  expectOk(await planWithdrawal(db, importer, { articleId: article.id, version: null, plan }, now));
  expectOk(await planWithdrawal(db, importer, { articleId: article.id, version: null, plan: null }, now));
  expect(await keepSchedule(db, after(now, 2 * minute))).toMatchObject({ withdrawn: [] });
  expect(await sql`select key from graphile_worker.jobs where key = ${`withdraw:${article.id}`}`).toEqual([]);
});

test('what can’t appear is told to the desk once, and holds up nothing else', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  const publishAt = new Date('2026-07-08T09:00:00Z');
  const broken = await aScheduledArticle(db, { sectionId }, publishAt);
  const sound = await aScheduledArticle(db, { sectionId }, after(publishAt, 1000));
  await sql.unsafe(`create or replace function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'broken' using errcode = 'data_exception'; end $$`);
  await sql.unsafe(`create trigger refuse before update on articles for each row
    when (new.id = '${broken.id}') execute function refuse()`);
  try {
    const now = after(publishAt, minute);
    const kept = await keepSchedule(db, now);
    expect(kept).toMatchObject({ published: [sound.id], failed: [{ articleId: broken.id }] });
    await keepSchedule(db, after(now, minute));
  } finally {
    await sql`drop trigger refuse on articles`;
  }
  expect(await listNotices(sql, broken.id)).toEqual([
    { kind: 'failed_job', details: { act: 'publish', at: publishAt.toISOString(), reason: 'broken' } },
  ]);
  // Once what held it up is gone it appears, and the desk hears how late.
  await keepSchedule(db, after(publishAt, 10 * minute));
  expect((await listNotices(sql, broken.id)).at(-1)).toMatchObject({ kind: 'missed_schedule' });
});

test('what should be gone again by the time it is published waits for a person', async ({ db, sql }) => {
  const publishAt = new Date('2026-08-09T10:00:00Z');
  const article = await aScheduledArticle(db, { sectionId: (await aSection(db)).id }, publishAt);
  const input = { articleId: article.id, version: null };
  const plan = { withdrawAt: after(publishAt, minute), reason: 'Une raison.' };
  expectOk(await planWithdrawal(db, importer, { ...input, plan }, before(publishAt, 1000)));
  const now = after(publishAt, 2 * minute);
  expect(await keepSchedule(db, now)).toMatchObject({ published: [], failed: [{ articleId: article.id }] });
  expect(await listNotices(sql, article.id)).toMatchObject([{ details: { reason: 'withdrawal_passed' } }]);
  const published = expectOk(await publishArticle(db, await aPerson(db, 'editor'), input, now));
  expect(published).toMatchObject({ status: 'published', withdrawAt: null, withdrawalReason: null });
  expect((await listAuditEntries(sql, article.id)).at(-1)).toMatchObject({ actorKind: 'person' });
});

test('whoever publishes takes a notice off the desk; a reporter does not, and nobody twice', async ({ db, sql }) => {
  const publishAt = new Date('2026-09-10T11:00:00Z');
  const article = await aScheduledArticle(db, { sectionId: (await aSection(db)).id }, publishAt);
  await keepSchedule(db, after(publishAt, minute));
  const editor = await aPerson(db, 'editor');
  const open = async () =>
    (await listOpenNotices(db, editor, { limit: 50 })).filter(({ articleId }) => articleId === article.id);
  const [notice] = await open();
  const noticeId = notice?.id ?? '';
  expect(notice).toMatchObject({ kind: 'missed_schedule', headline: article.headline, timeZone: 'Europe/Paris' });
  expect(await seeNotice(db, await aPerson(db, 'reporter'), { noticeId })).toMatchObject({ ok: false });
  expect(await open()).toHaveLength(1);
  expectOk(await seeNotice(db, editor, { noticeId }));
  expect(await open()).toEqual([]);
  expect(await seeNotice(db, await aPerson(db, 'editor'), { noticeId })).toMatchObject({
    error: { kind: 'not_found' },
  });
  expect(await sql`select seen_by as "seenBy" from desk_notices where id = ${noticeId}`).toEqual([
    { seenBy: editor.userId },
  ]);
});
