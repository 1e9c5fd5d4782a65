import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { listArrangedSections } from '#db/queries/editor-section-tree.ts';
import { findSection } from '#db/queries/published-sections.ts';
import { aContent, aDraft, aPerson, aPublishedArticle, aSection, expectOk, importer, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { heardTags } from '#tests/heard-tags.ts';
import { listAuditEntries } from '#tests/traces.ts';
import { addSection } from './add-section.ts';
import { moveSection } from './move-section.ts';
import { removeSection } from './remove-section.ts';
import { saveSection } from './save-section.ts';
import { saveWorkingCopy } from './save-working-copy.ts';

const named = (locale: string, name: string, slug = '') => ({ locale, name, slug, description: '' });
const problem = (field: string, reason: string) => ({
  ok: false,
  error: { kind: 'invalid', problems: [{ field, reason }] },
});

async function orderUnder(db: Database, parent: string): Promise<string[]> {
  const sections = await listArrangedSections(db, importer);
  return sections.filter(({ parentId }) => parentId === parent).map(({ id }) => id);
}

test('a new section stands after those beside it, with an address made from its name', async ({ db, sql }) => {
  const administrator = await aPerson(db, 'administrator');
  const parent = await aSection(db);
  const first = await aSection(db, { parentId: parent.id });
  const word = unique('été');
  const id = expectOk(
    await addSection(db, administrator, { parentId: parent.id, names: [named('fr', `L’${word} !`)] }),
  );
  expect(await orderUnder(db, parent.id)).toEqual([first.id, id]);
  const slug = `l-${word.replaceAll('é', 'e')}`;
  expect(await findSection(sql, { locale: 'fr', slug })).toMatchObject({ id, name: `L’${word}\u202f!` });
  expect(await findSection(sql, { locale: 'en', slug })).toBeNull();
  expect(await listAuditEntries(sql, id)).toMatchObject([{ act: 'add-section', actorName: administrator.name }]);
});

test('a renamed section is told to every page of the edition, and its former address leads to it', async ({
  db,
  sql,
}) => {
  const administrator = await aPerson(db, 'administrator');
  const section = await aSection(db);
  const slug = unique('nouvelle');
  const names = [named('fr', 'Nouveau nom', slug), named('en', 'Section', `${section.slug}-en`)];
  const told = await heardTags(sql, async () => {
    expectOk(await saveSection(db, administrator, { sectionId: section.id, parentId: null, names }));
  });
  expect(told).toContain('edition:fr');
  const former = await findSection(sql, { locale: 'fr', slug: section.slug });
  expect(former).toMatchObject({ id: section.id, slug, name: 'Nouveau nom' });
  expect(await listAuditEntries(sql, section.id)).toMatchObject([{ act: 'save-section' }]);
});

test('an address stays with the section that had it, even formerly', async ({ db }) => {
  const administrator = await aPerson(db, 'administrator');
  const [section, other] = [await aSection(db), await aSection(db)];
  const save = (sectionId: string, slug: string) =>
    saveSection(db, administrator, { sectionId, parentId: null, names: [named('fr', 'Nom', slug)] });
  expectOk(await save(section.id, unique('autre')));
  expect(await save(other.id, section.slug)).toEqual(problem('slug.fr', 'section_slug_taken'));
  expectOk(await save(section.id, section.slug));
});

test.for([
  ['recherche', 'slug_reserved'],
  ['admin', 'slug_reserved'],
  ['en', 'slug_reserved'],
  ['À la une', 'slug_form'],
])('no section has the address «%s»', async ([slug = '', reason = ''], { db }) => {
  const names = [named('fr', 'Un nom', slug)];
  const result = await addSection(db, await aPerson(db, 'administrator'), { parentId: null, names });
  expect(result).toEqual(problem('slug.fr', reason));
});

test('a section needs a name somewhere, and where articles of an edition are in it', async ({ db }) => {
  const administrator = await aPerson(db, 'administrator');
  const { id: sectionId, slug } = await aSection(db);
  const save = (...names: ReturnType<typeof named>[]) =>
    saveSection(db, administrator, { sectionId, parentId: null, names });
  expect(await save(named('fr', ' '), named('en', ''))).toEqual(problem('name.fr', 'section_name_missing'));
  await aDraft(db, { sectionId });
  expect(await save(named('en', 'Section', slug))).toEqual(problem('name.fr', 'section_name_needed'));
  expectOk(await save(named('fr', 'Rubrique', slug)));
  const sections = await listArrangedSections(db, administrator);
  expect(sections.find(({ id }) => id === sectionId)?.names.map(({ locale }) => locale)).toEqual(['fr']);
});

test('a section goes up and down among those beside it, and no further', async ({ db }) => {
  const administrator = await aPerson(db, 'administrator');
  const parent = await aSection(db);
  // All three were put at the same place, as an import may do.
  for (let made = 0; made < 3; made += 1) await aSection(db, { parentId: parent.id });
  const [first = '', second = '', third = ''] = await orderUnder(db, parent.id);
  const move = async (sectionId: string, direction: 'up' | 'down') =>
    expectOk(await moveSection(db, administrator, { sectionId, direction }));
  await move(third, 'up');
  expect(await orderUnder(db, parent.id)).toEqual([first, third, second]);
  await move(first, 'down');
  expect(await orderUnder(db, parent.id)).toEqual([third, first, second]);
  await move(third, 'up');
  expect(await orderUnder(db, parent.id)).toEqual([third, first, second]);
});

test('the tree has two levels', async ({ db }) => {
  const administrator = await aPerson(db, 'administrator');
  const [main, other] = [await aSection(db), await aSection(db)];
  const { id: below, slug } = await aSection(db);
  const put = (sectionId: string, parentId: string | null, word: string) =>
    saveSection(db, administrator, { sectionId, parentId, names: [named('fr', 'Nom', word)] });
  expectOk(await put(below, main.id, slug));
  expect(await orderUnder(db, main.id)).toEqual([below]);
  expect(await put(other.id, below, other.slug)).toEqual(problem('parentId', 'parent_too_deep'));
  expect(await put(main.id, main.id, main.slug)).toEqual(problem('parentId', 'parent_too_deep'));
  expect(await put(main.id, other.id, main.slug)).toEqual(problem('parentId', 'parent_of_parent'));
  expectOk(await put(below, null, slug));
  expectOk(await put(main.id, other.id, main.slug));
});

test('only a section with nothing in it can be removed', async ({ db, sql }) => {
  const administrator = await aPerson(db, 'administrator');
  const remove = (sectionId: string) => removeSection(db, administrator, { sectionId });
  const [empty, used, parent] = [await aSection(db), await aSection(db), await aSection(db)];
  await aSection(db, { parentId: parent.id });
  await aPublishedArticle(db, { sectionId: used.id });
  expect(await remove(used.id)).toEqual({ ok: false, error: { kind: 'section_in_use' } });
  expect(await remove(parent.id)).toEqual({ ok: false, error: { kind: 'section_has_children' } });
  expectOk(await remove(empty.id));
  expect(await findSection(sql, { locale: 'fr', slug: empty.slug })).toBeNull();
  expect(await remove(empty.id)).toEqual({ ok: false, error: { kind: 'not_found' } });
});

test('a section stays that an article will go to with its next update', async ({ db }) => {
  const [today, next] = [await aSection(db), await aSection(db)];
  const { id: articleId, version } = await aPublishedArticle(db, { sectionId: today.id });
  const content = aContent({ sectionId: next.id });
  expectOk(await saveWorkingCopy(db, importer, { articleId, version, content }));
  const result = await removeSection(db, await aPerson(db, 'administrator'), { sectionId: next.id });
  expect(result).toEqual({ ok: false, error: { kind: 'section_in_use' } });
});

test('nobody but the administration arranges sections', async ({ db }) => {
  const { id: sectionId, slug } = await aSection(db);
  const names = [named('fr', 'Un autre nom', slug)];
  const refused = { ok: false, error: { kind: 'forbidden', act: 'manage-sections' } };
  for (const role of ['editor', 'reporter', 'translator'] as const) {
    const actor = await aPerson(db, role);
    expect(await addSection(db, actor, { parentId: null, names })).toEqual(refused);
    expect(await saveSection(db, actor, { sectionId, parentId: null, names })).toEqual(refused);
    expect(await moveSection(db, actor, { sectionId, direction: 'up' })).toEqual(refused);
    expect(await removeSection(db, actor, { sectionId })).toEqual(refused);
  }
  const sections = await listArrangedSections(db, importer);
  expect(sections.find(({ id }) => id === sectionId)?.names[0]?.name).toBe(`Rubrique ${slug}`);
});
