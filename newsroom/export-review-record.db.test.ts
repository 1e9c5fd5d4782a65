import { expect } from 'vitest';
import { readCsv } from '#lib/csv.ts';
import { aPerson, expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { aTranslatedArticle } from '#tests/translation-builders.ts';
import { acceptTranslation } from './accept-translation.ts';
import { correctArticle } from './correct-article.ts';
import { correctSegment } from './correct-segment.ts';
import { exportReviewRecord } from './export-review-record.ts';
import { openTranslation } from './open-translation.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 8, 0, seconds));
const asked = { since: at(-60), until: at(60), siteUrl: 'https://depeche.example' };

test('the record says what machines made, what people did with each sentence, and what readers are told', async ({
  db,
}) => {
  const editor = await aPerson(db, 'editor');
  const { translationId, articleId } = await aTranslatedArticle(db);
  const segment = 'body/0:1';
  const corrected = await correctSegment(db, editor, { translationId, segment, target: 'Du vent.' }, at(0));
  const { fingerprint } = expectOk(corrected);
  expectOk(await acceptTranslation(db, editor, { translationId, fingerprint }, at(30)));
  const other = await aTranslatedArticle(db, { status: 'published' });
  await db.$client`update wire_translations set decided_at = ${at(10).toISOString()} where id = ${other.translationId}`;
  const text = (await Array.fromAsync(exportReviewRecord(db, importer, { ...asked, format: 'jsonl' }))).join('');
  const lines = text.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  const [reviewed, unreviewed] = lines.map((line) => JSON.parse(line));
  expect(reviewed).toMatchObject({
    address: expect.stringMatching(/^https:\/\/depeche\.example\/[^/]+\/[^/]+$/),
    articleId,
    language: 'es',
    originalUrl: 'https://gale.example/a',
    mix: { echo: 2, person: 1 },
    verdict: 'publish',
    decision: 'accepted',
    decidedBy: editor.name,
    decidedAt: '2026-11-24T08:00:30.000Z',
    label: 'machine, reviewed by the newsroom',
    reviewedBy: editor.name,
    confirmed: 0,
    corrected: 1,
    together: 2,
    milliseconds: 30_000,
  });
  expect(reviewed.sentences).toHaveLength(3);
  expect(reviewed.sentences[0]).toEqual({
    segment,
    source: 'Wind.',
    target: 'Du vent.',
    outcome: 'corrected',
    by: editor.name,
    at: '2026-11-24T08:00:00.000Z',
    milliseconds: 0,
  });
  expect(unreviewed).toMatchObject({ label: 'machine, not reviewed', reviewedBy: null, sentences: [] });
  const csv = (await Array.fromAsync(exportReviewRecord(db, importer, { ...asked, format: 'csv' }))).join('');
  const [head = [], first = []] = readCsv(csv.slice(1)) ?? [];
  expect(Object.fromEntries(head.map((column, index) => [column, first[index]]))).toMatchObject({
    label: 'machine, reviewed by the newsroom',
    together: '2',
    decidedBy: editor.name,
  });
  const nothing = { since: at(60), until: at(90), siteUrl: asked.siteUrl, format: 'jsonl' } as const;
  expect(await Array.fromAsync(exportReviewRecord(db, importer, nothing))).toEqual(['']);
});

test('a correction of a sentence in a reviewed article keeps the review of the others, and is in the record', async ({
  db,
  sql,
}) => {
  const [editor, colleague] = [await aPerson(db, 'editor'), await aPerson(db, 'editor')];
  const { translationId, articleId } = await aTranslatedArticle(db);
  const opened = expectOk(await openTranslation(db, editor, { translationId }));
  const input = { translationId, fingerprint: opened.fingerprint };
  expect(await acceptTranslation(db, editor, input, at(0))).toMatchObject({ error: { kind: 'too_quick' } });
  expectOk(await acceptTranslation(db, editor, { ...input, withoutReview: true }, at(1)));
  const again = expectOk(await openTranslation(db, editor, { translationId })).fingerprint;
  // A refused acceptance leaves the item in hand; what was accepted is not in anybody's hands any more.
  expect(await acceptTranslation(db, editor, { translationId, fingerprint: again }, at(2))).toMatchObject({
    error: { kind: 'too_quick' },
  });
  expectOk(await correctSegment(db, editor, { translationId, segment: 'body/0:0', target: 'De la pluie.' }, at(2)));
  const now = expectOk(await openTranslation(db, editor, { translationId })).fingerprint;
  expectOk(await acceptTranslation(db, editor, { translationId, fingerprint: now }, at(40)));
  expectOk(await correctArticle(db, editor, { articleId, version: null, note: 'Une date.' }, at(50)));
  expectOk(await correctSegment(db, colleague, { translationId, segment: 'body/0:1', target: 'Du vent.' }, at(55)));
  const rows = await sql`select r.user_id, r.version, r.corrected, a.version as standing from reviews r
    join articles a on a.id = r.article_id where r.article_id = ${articleId} order by r.version desc`;
  expect(rows[0]).toMatchObject({ user_id: editor.userId, corrected: 2, version: rows[0]?.standing });
});
