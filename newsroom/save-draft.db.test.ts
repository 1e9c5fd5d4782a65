import { expect } from 'vitest';
import { findAtAddress } from '#db/queries/published-articles.ts';
import { aContent, aDraft, aPerson, aPublishedArticle, aSection, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { saveDraft } from './save-draft.ts';

test('a save that somebody overtook answers what stands there now, and by whom', async ({ db }) => {
  const [anna, boris] = [await aPerson(db, 'editor'), await aPerson(db, 'editor')];
  const { id: sectionId } = await aSection(db);
  const { id: articleId, slug } = await aDraft(db, { sectionId });
  const save = (actor: typeof anna, headline: string) =>
    saveDraft(db, actor, { articleId, version: 1, content: aContent({ sectionId, slug, headline }), isAutosave: true });
  expectOk(await save(anna, 'Le titre d’Anna'));
  expect(await save(boris, 'Le titre de Boris')).toMatchObject({
    error: { kind: 'stale', version: 2, theirs: { headline: 'Le titre d’Anna' }, savedBy: anna.name },
  });
});

test('the same text sent twice is saved once, and both times answered with its version', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { id: sectionId, slug: section } = await aSection(db);
  const draft = await aDraft(db, { sectionId });
  const paru = await aPublishedArticle(db, { sectionId, slug: `${section}-paru` });
  for (const { id: articleId, slug, version } of [draft, paru]) {
    const content = aContent({ sectionId, slug, headline: 'Une fois "ou deux" ?' });
    const save = async () => expectOk(await saveDraft(db, editor, { articleId, version, content, isAutosave: true }));
    expect(await save()).toEqual(await save());
  }
});

test('on a published article it is the working copy that is saved', async ({ db, sql }) => {
  const [editor, { id: sectionId, slug: section }] = [await aPerson(db, 'editor'), await aSection(db)];
  const { id: articleId, slug, version } = await aPublishedArticle(db, { sectionId, headline: 'Paru' });
  const content = aContent({ sectionId, slug, headline: 'À paraître' });
  expectOk(await saveDraft(db, editor, { articleId, version, content, isAutosave: false }));
  expect(await findAtAddress(sql, { locale: 'fr', section, slug })).toMatchObject({ article: { headline: 'Paru' } });
});

test.for(['00000000-0000-7000-8000-000000000000', 'no id at all'])(
  'nothing is saved as «%s»',
  async (articleId, { db }) => {
    const editor = await aPerson(db, 'editor');
    const input = { articleId, version: 1, content: {}, isAutosave: false };
    expect(await saveDraft(db, editor, input)).toEqual({ ok: false, error: { kind: 'not_found' } });
  },
);
