import { expect } from 'vitest';
import type { Sql } from '#db/client.ts';
import { findListedTag, listTags } from '#db/queries/editor-tags.ts';
import { findWorkingCopy } from '#db/queries/editor-working-copies.ts';
import { findTag, listTagArticles } from '#db/queries/published-tags.ts';
import { pageTag } from '#lib/page-tag.ts';
import { aContent, aDraft, aPerson, aPublishedArticle, aSection, aTag, expectOk, importer } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { heardTags } from '#tests/heard-tags.ts';
import { listAuditEntries } from '#tests/traces.ts';
import { addTag } from './add-tag.ts';
import { mergeTags } from './merge-tags.ts';
import { removeTag } from './remove-tag.ts';
import { renameTag } from './rename-tag.ts';
import { saveArticle } from './save-article.ts';
import { saveWorkingCopy } from './save-working-copy.ts';

const problem = (field: string, reason: string) => ({
  ok: false,
  error: { kind: 'invalid', problems: [{ field, reason }] },
});

async function tagsOf(sql: Sql, articleId: string): Promise<string[]> {
  const rows = await sql`select tag_id from article_tags where article_id = ${articleId} order by position`;
  return rows.map(({ tag_id }) => tag_id);
}

test('a renamed subject keeps its address, and its pages and search are told', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const tagId = await aTag(db);
  const { id: sectionId } = await aSection(db);
  const { id: articleId } = await aPublishedArticle(db, { sectionId, tagIds: [tagId] });
  const before = await findListedTag(db, editor, tagId);
  const told = await heardTags(sql, async () => {
    expectOk(await renameTag(db, editor, { tagId, name: ' L’été ! ' }));
  });
  expect(told).toContain(pageTag('tag', tagId));
  expect(await findTag(sql, { locale: 'fr', slug: before?.slug ?? '' })).toMatchObject({ name: 'L’été\u202f!' });
  const [search] = await sql`select is_outdated from article_search where article_id = ${articleId}`;
  expect(search).toEqual({ is_outdated: true });
  expect(await listAuditEntries(sql, tagId)).toMatchObject([{ act: 'rename-tag', details: { from: before?.name } }]);
});

test('two subjects of an edition never have one name', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const [tagId, other] = [await aTag(db), await aTag(db)];
  expectOk(await renameTag(db, editor, { tagId: other, name: 'Océan' }));
  expect(await renameTag(db, editor, { tagId, name: 'OCEAN' })).toEqual(problem('name', 'tag_name_taken'));
  expect(await renameTag(db, editor, { tagId, name: '  ' })).toEqual(problem('name', 'name_missing'));
  expectOk(await renameTag(db, editor, { tagId: await aTag(db, 'en'), name: 'Océan' }));
});

test('merged subjects are one: each article carries it once, and what shows it is told', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const { id: sectionId } = await aSection(db);
  const [fromId, intoId, third] = [await aTag(db), await aTag(db), await aTag(db)];
  const both = await aPublishedArticle(db, { sectionId, tagIds: [fromId, third, intoId] });
  const one = await aPublishedArticle(db, { sectionId, tagIds: [fromId] });
  const draft = await aDraft(db, { sectionId, tagIds: [third, fromId] });
  const told = await heardTags(sql, async () => {
    expect(expectOk(await mergeTags(db, editor, { fromId, intoId }))).toBe(3);
  });
  expect(told).toEqual(
    [
      pageTag('tag', fromId),
      pageTag('tag', intoId),
      pageTag('tag-list', fromId),
      pageTag('tag-list', intoId),
    ].toSorted(),
  );
  expect(await tagsOf(sql, both.id)).toEqual([third, intoId]);
  expect(await tagsOf(sql, one.id)).toEqual([intoId]);
  expect(await tagsOf(sql, draft.id)).toEqual([third, intoId]);
  const listed = await listTagArticles(sql, { locale: 'fr', tagId: intoId, place: null, limit: 10 });
  expect(listed.map(({ id }) => id)).toEqual([one.id, both.id]);
  expect(await findListedTag(db, editor, fromId)).toBeNull();
  const outdated = await sql`select is_outdated from article_search where article_id in ${sql([both.id, one.id])}`;
  expect(outdated.map(({ is_outdated }) => is_outdated)).toEqual([true, true]);
  expect(await listAuditEntries(sql, intoId)).toMatchObject([{ act: 'merge-tags', details: { articles: 3 } }]);
});

test('the address of a merged subject leads to the other, until a subject has it again', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const [oldest, fromId, intoId] = [await aTag(db), await aTag(db), await aTag(db)];
  const slugs = new Map((await sql`select id, slug from tags`).map(({ id, slug }) => [id, slug]));
  const find = (id: string) => findTag(sql, { locale: 'fr', slug: slugs.get(id) });
  expectOk(await mergeTags(db, editor, { fromId: oldest, intoId: fromId }));
  expectOk(await mergeTags(db, editor, { fromId, intoId }));
  expect(await find(oldest)).toMatchObject({ id: intoId, slug: slugs.get(intoId) });
  expect(await find(fromId)).toMatchObject({ id: intoId, slug: slugs.get(intoId) });
  const { id } = expectOk(await addTag(db, editor, { locale: 'fr', name: slugs.get(fromId) ?? '' }));
  expect(await find(fromId)).toMatchObject({ id, slug: slugs.get(fromId) });
});

test('what is merged already is not merged again', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const [fromId, intoId] = [await aTag(db), await aTag(db)];
  expectOk(await mergeTags(db, editor, { fromId, intoId }));
  expect(await mergeTags(db, editor, { fromId, intoId })).toEqual({ ok: true, value: 0 });
  expect(await listAuditEntries(sql, intoId)).toHaveLength(1);
});

test('two who merge two subjects at once, each into the other, end with one', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const [one, other] = [await aTag(db), await aTag(db)];
  const results = await Promise.all([
    mergeTags(db, editor, { fromId: one, intoId: other }),
    mergeTags(db, editor, { fromId: other, intoId: one }),
  ]);
  expect(results).toContainEqual({ ok: true, value: 0 });
  expect(results).toContainEqual(problem('intoId', 'tag_gone'));
  const left = await Promise.all([one, other].map((id) => findListedTag(db, editor, id)));
  expect(left.filter((tag) => tag !== null)).toHaveLength(1);
});

test('what is written and not yet out follows a merge, and a draft that names the former subject can be saved', async ({
  db,
  sql,
}) => {
  const editor = await aPerson(db, 'editor');
  const { id: sectionId } = await aSection(db);
  const [fromId, intoId, third] = [await aTag(db), await aTag(db), await aTag(db)];
  const published = await aPublishedArticle(db, { sectionId });
  const copy = aContent({ sectionId, tagIds: [third, fromId, intoId] });
  expectOk(await saveWorkingCopy(db, importer, { articleId: published.id, version: published.version, content: copy }));
  const draft = await aDraft(db, { sectionId, tagIds: [fromId] });
  expectOk(await mergeTags(db, editor, { fromId, intoId }));
  expect((await findWorkingCopy(db, editor, published.id))?.content.tagIds).toEqual([third, intoId]);
  const content = aContent({ sectionId, tagIds: [fromId, third] });
  expectOk(await saveArticle(db, importer, { articleId: draft.id, version: draft.version, content }));
  expect(await tagsOf(sql, draft.id)).toEqual([third]);
});

test('a subject is not merged with itself, nor with one of another edition', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const [fromId, english] = [await aTag(db), await aTag(db, 'en')];
  expect(await mergeTags(db, editor, { fromId, intoId: fromId })).toEqual(problem('intoId', 'tag_itself'));
  expect(await mergeTags(db, editor, { fromId, intoId: english })).toEqual(problem('intoId', 'tag_of_other_edition'));
});

test('only a subject that nothing carries can be removed', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const { id: sectionId } = await aSection(db);
  const [used, prepared, unused] = [await aTag(db), await aTag(db), await aTag(db)];
  await aDraft(db, { sectionId, tagIds: [used] });
  const { id: articleId, version } = await aPublishedArticle(db, { sectionId });
  const content = aContent({ sectionId, tagIds: [prepared] });
  expectOk(await saveWorkingCopy(db, importer, { articleId, version, content }));
  const inUse = { ok: false, error: { kind: 'tag_in_use' } };
  expect(await removeTag(db, editor, { tagId: used })).toEqual(inUse);
  expect(await removeTag(db, editor, { tagId: prepared })).toEqual(inUse);
  expectOk(await removeTag(db, editor, { tagId: unused }));
  expect(await removeTag(db, editor, { tagId: unused })).toEqual({ ok: false, error: { kind: 'not_found' } });
});

test('subjects are found by a part of their names, whatever its accents, and signs stand for themselves', async ({
  db,
}) => {
  const editor = await aPerson(db, 'editor');
  const tagId = await aTag(db);
  expectOk(await renameTag(db, editor, { tagId, name: 'Énergie à 100_%' }));
  const found = async (words: string) => (await listTags(db, editor, { locale: 'fr', words, limit: 9 })).map(idOf);
  expect(await found('ENERGIE')).toEqual([tagId]);
  expect(await found('0_%')).toEqual([tagId]);
  expect(await found('0%_')).toEqual([]);
});

const idOf = ({ id }: { id: string }) => id;

test('reporters and translators leave subjects as they are', async ({ db }) => {
  const [tagId, intoId] = [await aTag(db), await aTag(db)];
  const refused = { ok: false, error: { kind: 'forbidden', act: 'manage-tags' } };
  for (const role of ['reporter', 'translator'] as const) {
    const actor = await aPerson(db, role);
    expect(await renameTag(db, actor, { tagId, name: 'Autre' })).toEqual(refused);
    expect(await mergeTags(db, actor, { fromId: tagId, intoId })).toEqual(refused);
    expect(await removeTag(db, actor, { tagId })).toEqual(refused);
  }
  expect(await findListedTag(db, importer, tagId)).not.toBeNull();
});
