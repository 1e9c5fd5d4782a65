import { expect } from 'vitest';
import { aPerson, aPublishedArticle, aSection, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { listAuditEntries, listRevisions, snapshot } from '#tests/traces.ts';
import { withdrawArticle } from './withdraw-article.ts';

test('a withdrawn article keeps its words, its date and its address, and says why it is gone', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const article = await aPublishedArticle(db, { sectionId: (await aSection(db)).id });
  const now = new Date();
  const input = { articleId: article.id, version: article.version, reason: 'Une source s’est rétractée.' };
  const withdrawn = expectOk(await withdrawArticle(db, editor, input, now));
  expect(withdrawn).toMatchObject({
    status: 'withdrawn',
    withdrawnAt: now,
    withdrawalReason: 'Une source s’est rétractée.',
    publishedAt: article.publishedAt,
    body: article.body,
  });
  expect(await sql`select slug from article_slugs where article_id = ${article.id}`).toEqual([{ slug: article.slug }]);
  expect((await listRevisions(sql, article.id)).at(-1)).toMatchObject({ cause: 'withdrawn', userId: editor.userId });
  expect((await listAuditEntries(sql, article.id)).at(-1)).toMatchObject({
    act: 'withdraw-article',
    details: { reason: 'Une source s’est rétractée.' },
  });
});

test('nothing is withdrawn without a reason', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const article = await aPublishedArticle(db, { sectionId: (await aSection(db)).id });
  const before = await snapshot(sql);
  const result = await withdrawArticle(db, editor, { articleId: article.id, version: null, reason: '' });
  expect(result).toMatchObject({
    error: { kind: 'invalid', problems: [{ field: 'reason', reason: 'reason_missing' }] },
  });
  expect(await snapshot(sql)).toBe(before);
});
