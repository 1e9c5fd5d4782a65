import { expect } from 'vitest';
import {
  aBody,
  aContent,
  aDraft,
  aMedium,
  aPerson,
  aPublishedArticle,
  aScheduledArticle,
  aSection,
  expectOk,
  importer,
} from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { findPublicationJob, snapshot } from '#tests/traces.ts';
import { machineActor } from './actor.ts';
import { embargoArticle } from './embargo-article.ts';
import { planWithdrawal } from './plan-withdrawal.ts';
import { publishArticle } from './publish-article.ts';
import { returnArticle } from './return-article.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { scheduleArticle } from './schedule-article.ts';
import { sendUpdate } from './send-update.ts';
import { submitArticle } from './submit-article.ts';
import { unscheduleArticle } from './unschedule-article.ts';

const now = new Date('2026-02-03T10:00:00Z');
const noon = new Date('2026-02-03T12:00:00Z');
const evening = new Date('2026-02-03T18:00:00Z');

test('a reporter submits a draft, an editor gives it back with a word, and it is the reporter’s again', async ({
  db,
  sql,
}) => {
  const [reporter, editor] = [await aPerson(db, 'reporter'), await aPerson(db, 'editor')];
  const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id, actor: reporter });
  expect(expectOk(await submitArticle(db, reporter, { articleId, version: 1 }))).toMatchObject({ status: 'in_review' });
  expect(await submitArticle(db, reporter, { articleId, version: 2 })).toMatchObject({ error: { kind: 'forbidden' } });
  const word = 'Il manque la réponse de la mairie.';
  expect(await returnArticle(db, reporter, { articleId, version: 2, word })).toMatchObject({
    error: { kind: 'forbidden' },
  });
  expect(await returnArticle(db, editor, { articleId, version: 2, word: ' ' })).toEqual({
    ok: false,
    error: { kind: 'invalid', problems: [{ field: 'word', reason: 'word_missing' }] },
  });
  expect(expectOk(await returnArticle(db, editor, { articleId, version: 2, word }))).toMatchObject({ status: 'draft' });
  expect(await sql`select text, user_id as "userId" from article_notes where article_id = ${articleId}`).toEqual([
    { text: word, userId: editor.userId },
  ]);
});

test('nobody publishes before the end of an embargo, not even by schedule', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id });
  const input = { articleId, version: null };
  expectOk(await embargoArticle(db, editor, { ...input, embargoUntil: noon }, now));
  const before = await snapshot(sql);
  const embargoed = { ok: false, error: { kind: 'embargoed', embargoUntil: noon } };
  expect(await publishArticle(db, editor, input, now)).toEqual(embargoed);
  expect(await publishArticle(db, importer, input, now)).toEqual(embargoed);
  const early = new Date(noon.getTime() - 1);
  expect(await scheduleArticle(db, editor, { ...input, publishAt: early }, now)).toEqual(embargoed);
  expect(await snapshot(sql)).toBe(before);
  expectOk(await scheduleArticle(db, editor, { ...input, publishAt: noon }, now));
  // An embargo that is set behind the schedule would be broken by it.
  expect(await embargoArticle(db, editor, { ...input, embargoUntil: evening }, now)).toEqual({
    ok: false,
    error: { kind: 'invalid', problems: [{ field: 'embargoUntil', reason: 'scheduled_before_embargo' }] },
  });
  expect(expectOk(await publishArticle(db, machineActor('clock'), input, noon))).toMatchObject({ publishedAt: noon });
});

test('an embargo in the past is refused, and one that is lifted lets publish', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id });
  const input = { articleId, version: null };
  expect(await embargoArticle(db, editor, { ...input, embargoUntil: now }, now)).toEqual({
    ok: false,
    error: { kind: 'invalid', problems: [{ field: 'embargoUntil', reason: 'schedule_in_past' }] },
  });
  expectOk(await embargoArticle(db, editor, { ...input, embargoUntil: noon }, now));
  expectOk(await embargoArticle(db, editor, { ...input, embargoUntil: null }, now));
  expectOk(await publishArticle(db, editor, input, now));
});

test('what is taken out of the schedule is a draft again, and neither appears nor leaves by itself', async ({
  db,
  sql,
}) => {
  const { id: articleId } = await aScheduledArticle(db, { sectionId: (await aSection(db)).id }, noon);
  const plan = { withdrawAt: evening, reason: 'Une raison.' };
  expectOk(await planWithdrawal(db, importer, { articleId, version: null, plan }, now));
  expect(expectOk(await unscheduleArticle(db, importer, { articleId, version: null }, now))).toMatchObject({
    status: 'draft',
    publishAt: null,
    withdrawAt: null,
    withdrawalReason: null,
  });
  expect(await findPublicationJob(sql, articleId)).toBeNull();
  expect(await sql`select key from graphile_worker.jobs where key = ${`withdraw:${articleId}`}`).toEqual([]);
});

test('a withdrawal is planned after the publication and not without a reason', async ({ db }) => {
  const { id: articleId } = await aScheduledArticle(db, { sectionId: (await aSection(db)).id }, noon);
  const refused = async (plan: { withdrawAt: Date; reason: string }) => {
    const result = await planWithdrawal(db, importer, { articleId, version: null, plan }, now);
    return result.ok || result.error.kind !== 'invalid' ? null : result.error.problems[0];
  };
  expect(await refused({ withdrawAt: noon, reason: 'Une raison.' })).toEqual({
    field: 'withdrawAt',
    reason: 'withdrawal_before_publication',
  });
  expect(await refused({ withdrawAt: now, reason: 'Une raison.' })).toMatchObject({ reason: 'schedule_in_past' });
  expect(await refused({ withdrawAt: evening, reason: ' ' })).toEqual({ field: 'reason', reason: 'reason_missing' });
  expectOk(
    await planWithdrawal(db, importer, { articleId, version: null, plan: { withdrawAt: evening, reason: 'X' } }, now),
  );
  const late = { articleId, version: null, publishAt: evening };
  expect(await scheduleArticle(db, importer, late, now)).toMatchObject({ error: { kind: 'invalid' } });
});

test('planning a withdrawal keeps what waits for the next update the newest', async ({ db, sql }) => {
  const { id: sectionId } = await aSection(db);
  const { id: articleId, slug } = await aPublishedArticle(db, { sectionId }, now);
  const content = {
    headline: 'Le titre à venir',
    slug,
    sectionId,
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
  };
  expectOk(await saveWorkingCopy(db, importer, { articleId, version: 2, content }, now));
  const plan = { withdrawAt: evening, reason: 'Une raison.' };
  expectOk(await planWithdrawal(db, importer, { articleId, version: 3, plan }, now));
  const [newest] = await sql`select content ->> 'headline' as headline from revisions
    where article_id = ${articleId} order by version desc limit 1`;
  expect(newest).toEqual({ headline: 'Le titre à venir' });
});

test('an update sends out what waits, once, and not what a check blocks', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { id: sectionId } = await aSection(db);
  const { id: articleId, slug } = await aPublishedArticle(db, { sectionId }, now);
  const write = async (version: number, text: string) => {
    const content = aContent({ sectionId, slug, headline: 'Le titre à venir', body: aBody(text) });
    return expectOk(await saveWorkingCopy(db, editor, { articleId, version, content }, now)).version;
  };
  const empty = await write(2, ' ');
  expect(await sendUpdate(db, editor, { articleId, version: empty })).toMatchObject({
    error: { kind: 'unready', findings: [{ check: 'body_missing' }] },
  });
  const full = await write(empty, 'Un texte.');
  expect(await sendUpdate(db, editor, { articleId, version: empty })).toMatchObject({ error: { kind: 'stale' } });
  expect(await sendUpdate(db, await aPerson(db, 'reporter'), { articleId, version: full })).toMatchObject({
    error: { kind: 'forbidden' },
  });
  const sent = expectOk(await sendUpdate(db, editor, { articleId, version: full }, noon));
  expect(sent).toMatchObject({ headline: 'Le titre à venir', updatedAt: noon });
  expect(await sendUpdate(db, editor, { articleId, version: sent.version })).toEqual({
    ok: false,
    error: { kind: 'nothing_to_update' },
  });
});

test('what a check blocks is neither published nor scheduled by a person; the findings come along', async ({
  db,
  sql,
}) => {
  const editor = await aPerson(db, 'editor');
  const medium = await aMedium(db);
  await sql`update media set credit = ' ' where id = ${medium}`;
  const draft = { sectionId: (await aSection(db)).id, leadMediaId: medium };
  const { id: articleId } = await aDraft(db, draft);
  const unready = { error: { kind: 'unready', findings: [{ check: 'credit_missing', level: 'blocks' }] } };
  const before = await snapshot(sql);
  expect(await publishArticle(db, editor, { articleId, version: null }, now)).toMatchObject(unready);
  expect(await scheduleArticle(db, editor, { articleId, version: null, publishAt: noon }, now)).toMatchObject(unready);
  expect(await snapshot(sql)).toBe(before);
  expectOk(await publishArticle(db, importer, { articleId, version: null }, now));
});
