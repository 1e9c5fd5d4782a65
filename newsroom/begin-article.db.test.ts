import { expect } from 'vitest';
import { aPerson, aSection, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { beginArticle } from './begin-article.ts';

test('an article begins as a draft with an address made from its headline', async ({ db }) => {
  const [reporter, { id: sectionId }] = [await aPerson(db, 'reporter'), await aSection(db)];
  const begin = () =>
    beginArticle(db, reporter, { headline: 'L’été à Goulenec : le facteur', locale: 'fr', sectionId });
  const first = expectOk(await begin());
  expect(first).toMatchObject({ status: 'draft', slug: 'l-ete-a-goulenec-le-facteur', createdBy: reporter.userId });
  expect(expectOk(await begin()).slug).toMatch(/^l-ete-a-goulenec-le-facteur-[0-9a-f]{6}$/);
});

test('a translator begins none, and none begins without a headline', async ({ db }) => {
  const [translator, editor] = [await aPerson(db, 'translator'), await aPerson(db, 'editor')];
  const { id: sectionId } = await aSection(db);
  const input = { headline: 'Un titre', locale: 'fr', sectionId };
  expect(await beginArticle(db, translator, input)).toMatchObject({ error: { kind: 'forbidden' } });
  const blank = await beginArticle(db, editor, { ...input, headline: '  ' });
  expect(blank).toMatchObject({ error: { problems: [{ field: 'headline', reason: 'headline_missing' }] } });
});
