import { expect } from 'vitest';
import { findWorkingCopy } from '#db/queries/editor-working-copies.ts';
import { findAtAddress } from '#db/queries/published-articles.ts';
import { aContent, aPerson, aPublishedArticle, aSection, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { heardTags } from '#tests/heard-tags.ts';
import { listRevisions } from '#tests/traces.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { updateArticle } from './update-article.ts';

test('what is written on a published article stays in the newsroom until it is updated', async ({ db, sql }) => {
  const [editor, { id: sectionId, slug: section }] = [await aPerson(db, 'editor'), await aSection(db)];
  const { id: articleId, version, slug } = await aPublishedArticle(db, { sectionId, headline: 'Le premier titre' });
  const content = aContent({ sectionId, slug, headline: 'Un meilleur titre' });
  const saved = expectOk(await saveWorkingCopy(db, editor, { articleId, version, content, isAutosave: true }));
  expect(saved.version).toBe(version + 1);
  const shown = async () => findAtAddress(sql, { locale: 'fr', section, slug });
  expect(await shown()).toMatchObject({ article: { headline: 'Le premier titre' } });
  expect(await findWorkingCopy(db, editor, articleId)).toMatchObject({
    version: version + 1,
    savedBy: editor.userId,
    content: { headline: 'Un meilleur titre' },
  });
  expect((await listRevisions(sql, articleId)).at(-1)).toMatchObject({
    cause: 'saved',
    content: { headline: 'Un meilleur titre' },
  });
  expectOk(await updateArticle(db, editor, { articleId, version: saved.version, content }));
  expect(await shown()).toMatchObject({ article: { headline: 'Un meilleur titre' } });
  expect(await findWorkingCopy(db, editor, articleId)).toBeNull();
});

test('readers’ pages are not made anew while somebody writes', async ({ db, sql }) => {
  const [editor, { id: sectionId }] = [await aPerson(db, 'editor'), await aSection(db)];
  const { id: articleId, version, slug } = await aPublishedArticle(db, { sectionId });
  const save = () => saveWorkingCopy(db, editor, { articleId, version, content: aContent({ sectionId, slug }) });
  expect(await heardTags(sql, save)).toEqual([]);
});
