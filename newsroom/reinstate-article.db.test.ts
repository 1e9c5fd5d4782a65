import { expect } from 'vitest';
import { findAtAddress } from '#db/queries/published-articles.ts';
import { pageTag } from '#lib/page-tag.ts';
import { aPerson, aSection, aWithdrawnArticle, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { heardTags } from '#tests/heard-tags.ts';
import { listAuditEntries, snapshot } from '#tests/traces.ts';
import { reinstateArticle } from './reinstate-article.ts';

test('an article that was withdrawn by mistake is at its address again, with its date, and says that it changed', async ({
  db,
  sql,
}) => {
  const section = await aSection(db);
  const withdrawn = await aWithdrawnArticle(db, { sectionId: section.id });
  const now = new Date();
  const editor = await aPerson(db, 'editor');
  const { id: articleId, version, publishedAt, slug } = withdrawn;
  const heard = await heardTags(sql, async () =>
    expectOk(await reinstateArticle(db, editor, { articleId, version }, now)),
  );
  expect(heard).toEqual(
    expect.arrayContaining(['front:fr', pageTag('article', articleId), pageTag('section', section.id)]),
  );
  const found = await findAtAddress(sql, { locale: 'fr', section: section.slug, slug });
  expect(found).toMatchObject({ kind: 'published', article: { id: articleId, publishedAt, updatedAt: now } });
  expect((await listAuditEntries(sql, articleId)).at(-1)).toMatchObject({
    act: 'reinstate-article',
    details: { reason: 'Une erreur de fond.' },
  });
});

test('whoever overlooked a change reinstates nothing', async ({ db, sql }) => {
  const { id: articleId } = await aWithdrawnArticle(db, { sectionId: (await aSection(db)).id });
  const editor = await aPerson(db, 'editor');
  const before = await snapshot(sql);
  expect(await reinstateArticle(db, editor, { articleId, version: 1 })).toMatchObject({ error: { kind: 'stale' } });
  expect(await snapshot(sql)).toBe(before);
});
