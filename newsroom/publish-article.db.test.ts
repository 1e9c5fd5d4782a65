import { expect } from 'vitest';
import {
  aContent,
  aDraft,
  aPerson,
  aPublishedArticle,
  aScheduledArticle,
  aSection,
  expectOk,
  importer,
  unique,
} from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { findPublicationJob, listAuditEntries, listRevisions, snapshot } from '#tests/traces.ts';
import { machineActor } from './actor.ts';
import { keepSchedule } from './keep-schedule.ts';
import { publishArticle } from './publish-article.ts';
import { scheduleArticle } from './schedule-article.ts';
import { updateArticle } from './update-article.ts';

const clock = machineActor('clock');

test('an editor publishes what a colleague wrote', async ({ db, sql }) => {
  const [reporter, editor] = [await aPerson(db, 'reporter'), await aPerson(db, 'editor')];
  const draft = await aDraft(db, { sectionId: (await aSection(db)).id, actor: reporter });
  const now = new Date('2026-02-03T10:00:00Z');
  const published = expectOk(await publishArticle(db, editor, { articleId: draft.id, version: 1 }, now));
  expect(published).toMatchObject({ status: 'published', version: 2, publishedAt: now, publishAt: null });
  expect(await listRevisions(sql, draft.id)).toMatchObject([
    { cause: 'created', userId: reporter.userId },
    { cause: 'published', userId: editor.userId },
  ]);
  expect((await listAuditEntries(sql, draft.id)).at(-1)).toMatchObject({
    act: 'publish-article',
    actorName: editor.name,
  });
  expect(await sql`select slug from article_slugs where article_id = ${draft.id}`).toEqual([{ slug: draft.slug }]);
});

test('two who press at once publish once', async ({ db, sql }) => {
  const [one, other] = [await aPerson(db, 'editor'), await aPerson(db, 'editor')];
  const draft = await aDraft(db, { sectionId: (await aSection(db)).id });
  const press = (editor: typeof one) => publishArticle(db, editor, { articleId: draft.id, version: null });
  const results = await Promise.all([press(one), press(other)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toEqual({
    ok: false,
    error: { kind: 'wrong_status', act: 'publish', status: 'published' },
  });
  expect((await listRevisions(sql, draft.id)).map(({ cause }) => cause)).toEqual(['created', 'published']);
});

test('a draft whose address was once public for another article is not published, and stays a draft', async ({
  db,
  sql,
}) => {
  const { id: sectionId } = await aSection(db);
  const first = await aPublishedArticle(db, { sectionId });
  const content = aContent({ sectionId, slug: unique('ailleurs') });
  expectOk(await updateArticle(db, importer, { articleId: first.id, version: first.version, content }));
  // A draft may carry the address; the refusal comes when it would become public.
  const draft = await aDraft(db, { sectionId, slug: first.slug });
  const before = await snapshot(sql);
  const result = await publishArticle(db, importer, { articleId: draft.id, version: null });
  expect(result).toEqual({ ok: false, error: { kind: 'slug_taken', slug: first.slug } });
  expect(await snapshot(sql)).toBe(before);
});

test('an editor who publishes a scheduled article takes its job away', async ({ db, sql }) => {
  const publishAt = new Date(Date.now() + 3_600_000);
  const scheduled = await aScheduledArticle(db, { sectionId: (await aSection(db)).id }, publishAt);
  const editor = await aPerson(db, 'editor');
  expectOk(await publishArticle(db, editor, { articleId: scheduled.id, version: null }));
  expect(await findPublicationJob(sql, scheduled.id)).toBeNull();
});

test('scheduling leaves the job in the same transaction, and scheduling again moves it', async ({ db, sql }) => {
  const publishAt = new Date(Date.now() + 3_600_000);
  const scheduled = await aScheduledArticle(db, { sectionId: (await aSection(db)).id }, publishAt);
  expect(scheduled).toMatchObject({ status: 'scheduled', publishAt, publishedAt: null });
  expect(await findPublicationJob(sql, scheduled.id)).toEqual({ runAt: publishAt, task: 'publish-scheduled' });
  const later = new Date(publishAt.getTime() + 3_600_000);
  expectOk(await scheduleArticle(db, importer, { articleId: scheduled.id, version: null, publishAt: later }));
  expect(await findPublicationJob(sql, scheduled.id)).toEqual({ runAt: later, task: 'publish-scheduled' });
});

test('a schedule that is refused after its job was made leaves no job', async ({ db, sql }) => {
  const draft = await aDraft(db, { sectionId: (await aSection(db)).id });
  await sql`create or replace function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'the disk is full' using errcode = 'disk_full'; end $$`;
  await sql`create trigger refuse before insert on audit_log for each row execute function refuse()`;
  const before = await snapshot(sql);
  const input = { articleId: draft.id, version: null, publishAt: new Date(Date.now() + 60_000) };
  try {
    await expect(scheduleArticle(db, importer, input)).rejects.toThrow();
  } finally {
    await sql`drop trigger refuse on audit_log`;
  }
  expect(await snapshot(sql)).toBe(before);
  expect(await findPublicationJob(sql, draft.id)).toBeNull();
});

test('a moment that has passed is refused', async ({ db }) => {
  const draft = await aDraft(db, { sectionId: (await aSection(db)).id });
  const now = new Date();
  const result = await scheduleArticle(db, importer, { articleId: draft.id, version: null, publishAt: now }, now);
  expect(result).toEqual({ ok: false, error: { kind: 'schedule_in_past', publishAt: now } });
});

test('the clock publishes what is due, with the date that was set', async ({ db, sql }) => {
  const publishAt = new Date('2026-03-04T05:06:00Z');
  const scheduled = await aScheduledArticle(db, { sectionId: (await aSection(db)).id }, publishAt);
  const input = { articleId: scheduled.id, version: null };
  const early = await publishArticle(db, clock, input, new Date(publishAt.getTime() - 1));
  expect(early).toEqual({ ok: false, error: { kind: 'not_due', publishAt } });
  const late = new Date(publishAt.getTime() + 90_000);
  expect(expectOk(await publishArticle(db, clock, input, late))).toMatchObject({ publishedAt: publishAt });
  expect((await listAuditEntries(sql, scheduled.id)).at(-1)).toMatchObject({
    actorKind: 'machine',
    actorName: 'clock',
    details: { scheduledFor: publishAt.toISOString() },
  });
});

test('the clock leaves drafts alone', async ({ db }) => {
  const draft = await aDraft(db, { sectionId: (await aSection(db)).id });
  const result = await publishArticle(db, clock, { articleId: draft.id, version: null });
  expect(result).toMatchObject({ error: { kind: 'wrong_status', status: 'draft' } });
});

test('a schedule whose job was lost heals: everything due appears, nothing else, and once', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  const now = new Date('2026-05-06T07:00:00Z');
  const due = await aScheduledArticle(db, { sectionId }, new Date('2026-05-06T06:59:00Z'));
  const dueNow = await aScheduledArticle(db, { sectionId }, now);
  const later = await aScheduledArticle(db, { sectionId }, new Date('2026-05-06T07:00:01Z'));
  await sql`select graphile_worker.remove_job(key) from graphile_worker.jobs where key is not null`;
  const runs = await Promise.all([keepSchedule(db, now), keepSchedule(db, now)]);
  expect(runs.flatMap(({ published }) => published).toSorted()).toEqual([due.id, dueNow.id].toSorted());
  expect(await keepSchedule(db, now)).toEqual({ published: [], withdrawn: [], failed: [] });
  const [row] = await sql`select status from articles where id = ${later.id}`;
  expect(row).toEqual({ status: 'scheduled' });
});

test('what an editor publishes before its time appears now, not at the time that it had', async ({ db }) => {
  const now = new Date('2026-02-03T10:00:00Z');
  const article = await aScheduledArticle(db, { sectionId: (await aSection(db)).id }, new Date('2026-02-03T18:00:00Z'));
  const input = { articleId: article.id, version: null };
  expect(expectOk(await publishArticle(db, await aPerson(db, 'editor'), input, now))).toMatchObject({
    publishedAt: now,
    publishAt: null,
  });
});
