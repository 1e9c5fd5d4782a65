import { expect } from 'vitest';
import { aPerson, aPublishedArticle, aSection, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { listAuditEntries, listRevisions, snapshot } from '#tests/traces.ts';
import { correctArticle } from './correct-article.ts';

test('a correction stands under the article, typeset, and says when', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const article = await aPublishedArticle(db, { sectionId: (await aSection(db)).id });
  const now = new Date();
  const input = { articleId: article.id, version: article.version, note: ' Le ferry partait-il à 6 h ? Non. ' };
  const corrected = expectOk(await correctArticle(db, editor, input, now));
  expect(corrected).toMatchObject({ status: 'published', updatedAt: now, publishedAt: article.publishedAt });
  const rows = await sql`select note, user_id, corrected_at from corrections where article_id = ${article.id}`;
  expect(rows).toEqual([
    { note: 'Le ferry partait-il à 6\u00a0h\u202f? Non.', user_id: editor.userId, corrected_at: now },
  ]);
  expect((await listRevisions(sql, article.id)).at(-1)).toMatchObject({ cause: 'corrected', userId: editor.userId });
  expect((await listAuditEntries(sql, article.id)).at(-1)).toMatchObject({ act: 'correct-article' });
});

test('an empty note corrects nothing', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const article = await aPublishedArticle(db, { sectionId: (await aSection(db)).id });
  const before = await snapshot(sql);
  const result = await correctArticle(db, editor, { articleId: article.id, version: null, note: ' \n' });
  expect(result).toMatchObject({ error: { kind: 'invalid', problems: [{ field: 'note', reason: 'note_missing' }] } });
  expect(await snapshot(sql)).toBe(before);
});
