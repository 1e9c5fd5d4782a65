import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { findArticle } from '#db/queries/editor-articles.ts';
import { listSegments, updateSegment } from '#db/queries/wire-translations.ts';
import { aPerson, expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { listAuditEntries } from '#tests/traces.ts';
import { aTranslatedArticle, aTranslation } from '#tests/translation-builders.ts';
import { acceptTranslation } from './accept-translation.ts';
import type { Actor } from './actor.ts';
import { claimTranslation } from './claim-translation.ts';
import { confirmSegment } from './confirm-segment.ts';
import { correctSegment } from './correct-segment.ts';
import { openTranslation } from './open-translation.ts';
import { saveArticle } from './save-article.ts';

const segment = 'body/0:1';
const doubt = { rule: 'numbers', weight: 0.9, detail: { expected: '3', found: '' } };
const begun = new Date('2026-11-24T08:00:00Z');
const after = (seconds: number) => new Date(begun.getTime() + seconds * 1000);

async function flag(db: Database, translationId: string, id = segment): Promise<void> {
  await db.transaction((tx) => updateSegment(tx, { translationId, segment: id }, { flags: [doubt] }));
}

const open = async (db: Database, actor: Actor, translationId: string) =>
  expectOk(await openTranslation(db, actor, { translationId }, begun));

const inHand = async (db: Database, actor: Actor, translationId: string) => {
  expectOk(await claimTranslation(db, actor, { translationId }, begun));
  return (await open(db, actor, translationId)).fingerprint;
};

const reviewsOf = (sql: Database['$client'], articleId: string) =>
  sql`select user_id, version, confirmed, corrected, together, milliseconds from reviews where article_id = ${articleId}`;

test('what somebody read, confirmed and accepted appears as reviewed by them, with what they did and how long they had it', async ({
  db,
  sql,
}) => {
  const editor = await aPerson(db, 'editor');
  const { translationId, articleId } = await aTranslatedArticle(db);
  await flag(db, translationId);
  const fingerprint = await inHand(db, editor, translationId);
  const confirmed = { translationId, segment, target: '[fr] Wind.' };
  expectOk(await confirmSegment(db, editor, confirmed, after(4)));
  const accepted = expectOk(await acceptTranslation(db, editor, { translationId, fingerprint }, after(9)));
  const reviewed = { confirmed: 1, corrected: 0, together: 2, milliseconds: 9000 };
  expect(accepted).toEqual({ articleId, version: 2, status: 'published', reviewed });
  expect(await reviewsOf(sql, articleId)).toEqual([{ user_id: editor.userId, version: 2, ...reviewed }]);
  const record = await sql`select segment, outcome, target, milliseconds from segment_reviews
    where translation_id = ${translationId} order by at, segment`;
  expect(record).toEqual([
    { segment, outcome: 'confirmed', target: '[fr] Wind.', milliseconds: 4000 },
    { segment: 'body/0:0', outcome: 'together', target: '[fr] Rain, says The Verge.', milliseconds: 9000 },
    { segment: 'headline/0:0', outcome: 'together', target: '[fr] The Verge reports', milliseconds: 9000 },
  ]);
  const [row] = await sql`select decision, decided_by, state, desk_state, article_version from wire_translations
    where id = ${translationId}`;
  expect(row).toEqual({
    decision: 'accepted',
    decided_by: editor.userId,
    state: 'filed',
    desk_state: 'published',
    article_version: 2,
  });
  expect(await sql`select from wire_claims where translation_id = ${translationId}`).toHaveLength(0);
});

test('a doubt that nobody answered holds the acceptance up, and names the sentence', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const { translationId, articleId } = await aTranslatedArticle(db);
  await flag(db, translationId);
  const fingerprint = await inHand(db, editor, translationId);
  const refused = await acceptTranslation(db, editor, { translationId, fingerprint }, after(60));
  expect(refused).toEqual({ ok: false, error: { kind: 'unconfirmed', segments: [segment] } });
  expect(await reviewsOf(sql, articleId)).toEqual([]);
  expect(await findArticle(db, importer, articleId)).toMatchObject({ status: 'draft', version: 1 });
});

test('nobody reads faster than skimming goes: the seconds that are missing are said, and nothing is recorded', async ({
  db,
  sql,
}) => {
  const editor = await aPerson(db, 'editor');
  const html = `<p>${'Rain falls on Palma again today. '.repeat(100)}</p>`;
  const { translationId, articleId } = await aTranslatedArticle(db, { html });
  const fingerprint = await inHand(db, editor, translationId);
  // 600 words and three of the headline at 1,500 a minute.
  const refused = await acceptTranslation(db, editor, { translationId, fingerprint }, after(4));
  expect(refused).toEqual({ ok: false, error: { kind: 'too_quick', seconds: 21 } });
  expect(await reviewsOf(sql, articleId)).toEqual([]);
  expectOk(await acceptTranslation(db, editor, { translationId, fingerprint }, after(25)));
  expect(await reviewsOf(sql, articleId)).toHaveLength(1);
});

test('accepted without a review it appears, and nobody is said to have read it', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const { translationId, articleId } = await aTranslatedArticle(db);
  await flag(db, translationId);
  const { fingerprint } = await open(db, editor, translationId);
  const accepted = await acceptTranslation(db, editor, { translationId, fingerprint, withoutReview: true }, begun);
  expect(expectOk(accepted)).toMatchObject({ status: 'published', reviewed: null });
  expect(await reviewsOf(sql, articleId)).toEqual([]);
  expect(await sql`select from segment_reviews where translation_id = ${translationId}`).toHaveLength(0);
});

test('what changed since it was opened is stale: a sentence, the article, or what a colleague decided', async ({
  db,
}) => {
  const editor = await aPerson(db, 'editor');
  const { translationId, articleId } = await aTranslatedArticle(db);
  const seen = await inHand(db, editor, translationId);
  const accept = (fingerprint: string) => acceptTranslation(db, editor, { translationId, fingerprint }, after(9));
  const corrected = expectOk(
    await correctSegment(db, editor, { translationId, segment, target: 'Du vent.' }, after(5)),
  );
  expect(await accept(seen)).toEqual({ ok: false, error: { kind: 'stale', version: 2 } });
  const { headline, standfirst, slug, sectionId, body } = (await findArticle(db, importer, articleId)) ?? {};
  if (!headline || !slug || !sectionId || !body) throw new Error('no article');
  const content = { headline: 'Mieux dit', standfirst: standfirst ?? '', slug, sectionId, body };
  expectOk(await saveArticle(db, editor, { articleId, version: 2, content }));
  expect(await accept(corrected.fingerprint)).toEqual({ ok: false, error: { kind: 'stale', version: 3 } });
  const now = (await open(db, editor, translationId)).fingerprint;
  expectOk(await accept(now));
  expect(await accept(now)).toMatchObject({ ok: false, error: { kind: 'stale' } });
});

test('one that was never filed is filed first, in the name of the wire', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const { translationId, dispatchId } = await aTranslation(db, { filing: 'hold' });
  await sql`update dispatches set status = 'set_aside', failure = '{"kind":"held"}' where id = ${dispatchId}`;
  const fingerprint = await inHand(db, editor, translationId);
  const { articleId, status } = expectOk(await acceptTranslation(db, editor, { translationId, fingerprint }, after(9)));
  expect(status).toBe('published');
  const [dispatch] = await sql`select status, failure from dispatches where id = ${dispatchId}`;
  expect(dispatch).toEqual({ status: 'done', failure: null });
  const entries = await listAuditEntries(sql, articleId);
  expect(entries.map(({ act }) => act)).toEqual(['create-article', 'publish-article']);
  expect(entries[0]).toMatchObject({ actorKind: 'machine' });
});

test('a translator hands in what they have reviewed, and it counts as reviewed when somebody publishes it', async ({
  db,
  sql,
}) => {
  const translator = await aPerson(db, 'translator');
  const { translationId, articleId } = await aTranslatedArticle(db);
  const fingerprint = await inHand(db, translator, translationId);
  const accepted = expectOk(await acceptTranslation(db, translator, { translationId, fingerprint }, after(9)));
  expect(accepted).toMatchObject({ status: 'in_review', version: 2 });
  expect(await reviewsOf(sql, articleId)).toMatchObject([{ user_id: translator.userId, version: 2, together: 3 }]);
});

test('while a colleague has it in hand nobody else decides, confirms or corrects', async ({ db, sql }) => {
  const [editor, colleague] = [await aPerson(db, 'editor'), await aPerson(db, 'editor')];
  const { translationId } = await aTranslatedArticle(db);
  const fingerprint = await inHand(db, colleague, translationId);
  const claimed = { ok: false, error: { kind: 'claimed', by: colleague.name, since: begun } };
  expect(await acceptTranslation(db, editor, { translationId, fingerprint }, after(80))).toEqual(claimed);
  const target = '[fr] Wind.';
  expect(await confirmSegment(db, editor, { translationId, segment, target }, after(80))).toEqual(claimed);
  expect(await correctSegment(db, editor, { translationId, segment, target: 'Vent.' }, after(80))).toEqual(claimed);
  expect(await sql`select from segment_reviews where translation_id = ${translationId}`).toHaveLength(0);
});

test('a confirmation is of what the person saw, and of nothing else', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { translationId } = await aTranslatedArticle(db);
  const stale = await confirmSegment(db, editor, { translationId, segment, target: 'Autre chose.' }, begun);
  expect(stale).toEqual({ ok: false, error: { kind: 'stale', version: 1 } });
  const { segments } = await open(db, editor, translationId);
  expect(segments.every(({ review }) => review === null)).toBe(true);
  expect((await listSegments(db, importer, translationId)).every(({ reviewedBy }) => reviewedBy === null)).toBe(true);
});
