import { expect } from 'vitest';
import { findArticle } from '#db/queries/editor-articles.ts';
import { aPerson, expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { aTranslatedArticle } from '#tests/translation-builders.ts';
import { correctSegment } from './correct-segment.ts';
import { decideTranslation } from './decide-translation.ts';

test('an accepted translation is published, and the decision says who took it over the gate', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const { translationId, articleId } = await aTranslatedArticle(db);
  expectOk(await decideTranslation(db, editor, { translationId, decision: 'accepted', version: 1 }));
  expect(await findArticle(db, importer, articleId)).toMatchObject({ status: 'published', version: 2 });
  const [row] =
    await sql`select decision, decided_by, article_version from wire_translations where id = ${translationId}`;
  expect(row).toEqual({ decision: 'accepted', decided_by: editor.userId, article_version: 2 });
  expect(await sql`select from reviews where article_id = ${articleId}`).toHaveLength(0);
});

test('whoever overlooked a change is told so, and nothing is published', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { translationId, articleId } = await aTranslatedArticle(db);
  expectOk(await correctSegment(db, editor, { translationId, segment: 'body/0:1', target: 'Du vent.' }));
  const stale = await decideTranslation(db, editor, { translationId, decision: 'accepted', version: 1 });
  expect(stale).toEqual({ ok: false, error: { kind: 'stale', version: 2 } });
  expect(await findArticle(db, importer, articleId)).toMatchObject({ status: 'draft' });
});

test('a translator holds and rejects, and does not publish', async ({ db, sql }) => {
  const translator = await aPerson(db, 'translator');
  const { translationId } = await aTranslatedArticle(db);
  const decide = (decision: 'accepted' | 'held' | 'rejected') =>
    decideTranslation(db, translator, { translationId, decision, version: 1 });
  expect(await decide('accepted')).toEqual({ ok: false, error: { kind: 'forbidden', act: 'publish' } });
  expectOk(await decide('held'));
  expectOk(await decide('rejected'));
  const [row] = await sql`select decision, state from wire_translations where id = ${translationId}`;
  expect(row).toEqual({ decision: 'rejected', state: 'refused' });
});
