import { expect } from 'vitest';
import { aPerson, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { aRewrite } from '#tests/translation-builders.ts';
import { correctSegment } from './correct-segment.ts';
import { undoRewrite } from './undo-rewrite.ts';

const headlines = `select a.headline from articles a where a.id = $1`;

test('an article has the headline that a model made, until somebody takes it back; then it has the translated one', async ({
  db,
  sql,
}) => {
  const { articleId, rewriteId } = await aRewrite(db);
  expect(await sql.unsafe(headlines, [articleId])).toEqual([{ headline: 'La pluie, selon The Verge' }]);
  const editor = await aPerson(db, 'editor');
  const undone = expectOk(await undoRewrite(db, editor, { rewriteId }));
  expect(undone.article).toMatchObject({ id: articleId, version: 2, outcome: 'followed' });
  expect(await sql.unsafe(headlines, [articleId])).toEqual([{ headline: '[fr] The Verge reports' }]);
  const [row] = await sql`select undone_by, undone_at from wire_rewrites where id = ${rewriteId}`;
  expect(row).toEqual({ undone_by: editor.userId, undone_at: expect.any(Date) });
  const [entry] = await sql`select details from audit_log where act = 'undo-rewrite' order by at desc limit 1`;
  expect(entry?.details).toMatchObject({ part: 'headline', before: 'La pluie, selon The Verge', engine: 'fake' });
  expect(await undoRewrite(db, editor, { rewriteId })).toMatchObject({ error: { kind: 'not_found' } });
});

test('in a published article it is an update', async ({ db, sql }) => {
  const { articleId, rewriteId } = await aRewrite(db, 'published');
  expectOk(await undoRewrite(db, await aPerson(db, 'editor'), { rewriteId }));
  const [article] = await sql`select headline, status from articles where id = ${articleId}`;
  expect(article).toEqual({ headline: '[fr] The Verge reports', status: 'published' });
});

test('who corrects the sentence ends what a model made of it: a person’s words are never rewritten', async ({
  db,
  sql,
}) => {
  const { articleId, translationId, rewriteId } = await aRewrite(db);
  const correction = { translationId, segment: 'headline/0:0', target: 'Il pleut, dit The Verge' };
  expectOk(await correctSegment(db, await aPerson(db, 'translator'), correction));
  expect(await sql.unsafe(headlines, [articleId])).toEqual([{ headline: 'Il pleut, dit The Verge' }]);
  const [row] = await sql`select undone_at, undone_by from wire_rewrites where id = ${rewriteId}`;
  expect(row).toEqual({ undone_at: expect.any(Date), undone_by: null });
});
