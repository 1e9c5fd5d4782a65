import { expect } from 'vitest';
import { findArticle } from '#db/queries/editor-articles.ts';
import { findRevision, findVersionBefore, listRevisions } from '#db/queries/editor-revisions.ts';
import { findWorkingCopy } from '#db/queries/editor-working-copies.ts';
import { aContent, aDraft, aPerson, aPublishedArticle, aSection, expectOk } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { listAuditEntries } from '#tests/traces.ts';
import { nameRevision } from './name-revision.ts';
import { removeSection } from './remove-section.ts';
import { restoreRevision } from './restore-revision.ts';
import { saveDraft } from './save-draft.ts';

test('a revision comes back as a new save, and the one that it replaced stays', async ({ db, sql }) => {
  const [editor, { id: sectionId }] = [await aPerson(db, 'editor'), await aSection(db)];
  const { id: articleId, slug } = await aDraft(db, { sectionId, headline: 'Avant' });
  const content = aContent({ sectionId, slug, headline: 'Après' });
  expectOk(await saveDraft(db, editor, { articleId, version: 1, content, isAutosave: true }));
  expect(expectOk(await restoreRevision(db, editor, { articleId, version: 2, restored: 1 })).version).toBe(3);
  expect(await findArticle(db, editor, articleId)).toMatchObject({ headline: 'Avant', version: 3 });
  const revisions = await listRevisions(db, editor, { articleId, before: null, limit: 10 });
  expect(revisions.map(({ version, cause, isAutosave, author }) => [version, cause, isAutosave, author])).toEqual([
    [3, 'restored', false, editor.name],
    [2, 'saved', true, editor.name],
    [1, 'created', false, null],
  ]);
  expect((await listRevisions(db, editor, { articleId, before: 3, limit: 1 })).map(({ version }) => version)).toEqual([
    2,
  ]);
  expect(await findVersionBefore(db, editor, { articleId, version: 3 })).toBe(2);
  expect(await findVersionBefore(db, editor, { articleId, version: 1 })).toBeNull();
  expect((await listAuditEntries(sql, articleId)).at(-1)).toMatchObject({ details: { version: 3, restored: 1 } });
});

test('on a published article it comes back in the working copy, and readers see no change', async ({ db }) => {
  const [editor, { id: sectionId }] = [await aPerson(db, 'editor'), await aSection(db)];
  const { id: articleId, slug, version } = await aPublishedArticle(db, { sectionId, headline: 'Paru' });
  const content = aContent({ sectionId, slug, headline: 'À paraître' });
  expectOk(await saveDraft(db, editor, { articleId, version, content, isAutosave: false }));
  expectOk(await restoreRevision(db, editor, { articleId, version: version + 1, restored: version }));
  expect(await findArticle(db, editor, articleId)).toMatchObject({ headline: 'Paru', updatedAt: null });
  expect((await findWorkingCopy(db, editor, articleId))?.content.headline).toBe('Paru');
});

test('nothing comes back over what somebody saved meanwhile, from nowhere, or by somebody who may not', async ({
  db,
}) => {
  const [editor, reporter] = [await aPerson(db, 'editor'), await aPerson(db, 'reporter')];
  const { id: sectionId } = await aSection(db);
  const { id: articleId, slug } = await aDraft(db, { sectionId });
  expectOk(
    await saveDraft(db, editor, { articleId, version: 1, content: aContent({ sectionId, slug }), isAutosave: false }),
  );
  const kindOf = async (...[actor, version, restored]: [typeof editor, number, number]) => {
    const result = await restoreRevision(db, actor, { articleId, version, restored });
    return result.ok ? 'restored' : result.error.kind;
  };
  expect(await kindOf(editor, 1, 1)).toBe('stale');
  expect(await kindOf(editor, 2, 9)).toBe('not_found');
  expect(await kindOf(reporter, 2, 1)).toBe('forbidden');
});

test('a revision has the name that somebody gives it, and none when it is taken away', async ({ db }) => {
  const [editor, reporter] = [await aPerson(db, 'editor'), await aPerson(db, 'reporter')];
  const { id: articleId } = await aDraft(db, { sectionId: (await aSection(db)).id });
  const nameOf = async () => (await findRevision(db, editor, { articleId, version: 1 }))?.name;
  expectOk(await nameRevision(db, editor, { articleId, version: 1, name: ' Avant l’avocat ' }));
  expect(await nameOf()).toBe('Avant l’avocat');
  expect(await nameRevision(db, reporter, { articleId, version: 1, name: '' })).toMatchObject({
    error: { kind: 'forbidden' },
  });
  expect(await nameRevision(db, editor, { articleId, version: 5, name: 'Rien' })).toMatchObject({
    error: { kind: 'not_found' },
  });
  expect(await nameRevision(db, editor, { articleId, version: 1, name: 'n'.repeat(81) })).toMatchObject({
    error: { kind: 'invalid' },
  });
  expect(await nameOf()).toBe('Avant l’avocat');
  expectOk(await nameRevision(db, editor, { articleId, version: 1, name: '' }));
  expect(await nameOf()).toBeNull();
});

test('a revision whose section was removed since does not come back, and says so', async ({ db }) => {
  const [editor, gone, present] = [await aPerson(db, 'editor'), await aSection(db), await aSection(db)];
  const { id: articleId, slug } = await aDraft(db, { sectionId: gone.id });
  const content = aContent({ sectionId: present.id, slug });
  expectOk(await saveDraft(db, editor, { articleId, version: 1, content, isAutosave: false }));
  expectOk(await removeSection(db, await aPerson(db, 'administrator'), { sectionId: gone.id }));
  const removed = { ok: false, error: { kind: 'section_removed' } };
  expect(await restoreRevision(db, editor, { articleId, version: 2, restored: 1 })).toEqual(removed);
  expect(await findArticle(db, editor, articleId)).toMatchObject({ version: 2 });
});
