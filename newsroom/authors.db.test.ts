import { expect } from 'vitest';
import { findListedAuthor, listAuthors } from '#db/queries/editor-authors.ts';
import { findAuthor } from '#db/queries/published-authors.ts';
import { pageTag } from '#lib/page-tag.ts';
import { anAuthor, aPerson, expectOk, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { heardTags } from '#tests/heard-tags.ts';
import { listAuditEntries } from '#tests/traces.ts';
import { addAuthor } from './add-author.ts';
import { saveAuthor } from './save-author.ts';

const nobody = { slug: '', email: '', userId: null, profiles: [] };
const problem = (field: string, reason: string) => ({
  ok: false,
  error: { kind: 'invalid', problems: [{ field, reason }] },
});

test('a new author has an address made from the name, and what editions with a role say', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const name = unique('Zoé');
  const profiles = [
    { locale: 'fr', role: 'Grand reporter', bio: 'Elle écrit !' },
    { locale: 'en', role: '', bio: '' },
  ];
  const id = expectOk(await addAuthor(db, editor, { ...nobody, name, userId: editor.userId, profiles }));
  const author = await findAuthor(sql, { locale: 'fr', slug: name.toLowerCase().replace('é', 'e') });
  expect(author).toMatchObject({ id, name, locales: ['fr'], profile: { bio: 'Elle écrit\u202f!' } });
  expect(await findListedAuthor(db, editor, id)).toMatchObject({ userId: editor.userId, email: null, articles: 0 });
  expect(await listAuditEntries(sql, id)).toMatchObject([{ act: 'add-author' }]);
});

test('what changes of an author is told to the pages that show it; an edition without a role says nothing', async ({
  db,
  sql,
}) => {
  const editor = await aPerson(db, 'editor');
  const authorId = await anAuthor(db);
  const slug = (await findListedAuthor(db, editor, authorId))?.slug ?? '';
  const profiles = [
    { locale: 'fr', role: '', bio: '' },
    { locale: 'en', role: 'Correspondent', bio: '' },
  ];
  const told = await heardTags(sql, async () => {
    expectOk(await saveAuthor(db, editor, { ...nobody, authorId, name: 'Autre Nom', slug, profiles }));
  });
  expect(told).toEqual([pageTag('author', authorId)]);
  expect(await findAuthor(sql, { locale: 'fr', slug })).toMatchObject({ name: 'Autre Nom', locales: ['en'] });
  expect((await listAuthors(db, editor, { words: 'AUTRE', limit: 9 })).map(({ id }) => id)).toEqual([authorId]);
});

test('an author who moved is found at the former address, which nobody else may have', async ({ db, sql }) => {
  const editor = await aPerson(db, 'editor');
  const authorId = await anAuthor(db);
  const former = (await findListedAuthor(db, editor, authorId))?.slug ?? '';
  const slug = `${former}-martin`;
  expectOk(await saveAuthor(db, editor, { ...nobody, authorId, name: 'Autre Nom', slug }));
  expect(await findAuthor(sql, { locale: 'fr', slug: former })).toMatchObject({ id: authorId, slug });
  const namesake = { ...nobody, name: unique('Nom'), slug: former };
  expect(await addAuthor(db, editor, namesake)).toEqual(problem('slug', 'author_slug_taken'));
  expectOk(await saveAuthor(db, editor, { ...nobody, authorId, name: 'Autre Nom', slug: former }));
  expect(await findAuthor(sql, { locale: 'fr', slug })).toMatchObject({ id: authorId, slug: former });
});

test('what can’t stay as it is is named field by field', async ({ db }) => {
  const editor = await aPerson(db, 'editor');
  const taken = (await findListedAuthor(db, editor, await anAuthor(db)))?.slug ?? '';
  const add = (changes: object) => addAuthor(db, editor, { ...nobody, name: unique('Nom'), ...changes });
  expect(await add({ name: ' ' })).toEqual(problem('name', 'name_missing'));
  expect(await add({ slug: taken })).toEqual(problem('slug', 'author_slug_taken'));
  expect(await add({ email: 'personne' })).toEqual(problem('email', 'email_form'));
  expect(await add({ userId: crypto.randomUUID() })).toEqual(problem('userId', 'user_gone'));
  const bio = [{ locale: 'fr', role: '', bio: 'Une vie.' }];
  expect(await add({ profiles: bio })).toEqual(problem('role.fr', 'role_missing'));
  const long = [{ locale: 'en', role: 'R', bio: 'x'.repeat(1001) }];
  expect(await add({ profiles: long })).toEqual(problem('bio.en', 'bio_too_long'));
});

test('reporters and translators don’t say who signs', async ({ db }) => {
  const authorId = await anAuthor(db);
  const refused = { ok: false, error: { kind: 'forbidden', act: 'manage-authors' } };
  for (const role of ['reporter', 'translator'] as const) {
    const actor = await aPerson(db, role);
    expect(await addAuthor(db, actor, { ...nobody, name: 'Nom' })).toEqual(refused);
    expect(await saveAuthor(db, actor, { ...nobody, authorId, name: 'Nom' })).toEqual(refused);
  }
});
