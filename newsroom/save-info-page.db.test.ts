import { expect } from 'vitest';
import { findInfoPage } from '#db/queries/published-info-pages.ts';
import { aBody, aMedium, aPerson, expectOk, importer, unique } from '#tests/builders.ts';
import { test } from '#tests/database.ts';
import { type InfoPageInput, saveInfoPage } from './save-info-page.ts';

const aPage = (changes: Partial<InfoPageInput> = {}): InfoPageInput => ({
  key: 'legal',
  locale: 'fr',
  slug: unique('mentions'),
  title: 'Mentions',
  body: aBody(),
  ...changes,
});

test('an editor writes a page of the paper, and readers find it in the typography of its language', async ({
  db,
  sql,
}) => {
  const editor = await aPerson(db, 'editor');
  const page = aPage({ title: 'Qui ?', standfirst: "L'éditeur", body: aBody('Vraiment ?') });
  const id = expectOk(await saveInfoPage(db, editor, page, new Date('2026-11-20T12:00:00Z')));
  expect(await findInfoPage(sql, { locale: 'fr', slug: page.slug })).toEqual({
    id,
    key: 'legal',
    slug: page.slug,
    title: 'Qui\u202f?',
    standfirst: 'L’éditeur',
    body: aBody('Vraiment\u202f?'),
    savedAt: new Date('2026-11-20T12:00:00Z'),
    versions: [],
  });
  const [entry] = await sql`select act, actor_id, details from audit_log where subject_id = ${id}`;
  const details = { key: 'legal', locale: 'fr', slug: page.slug };
  expect(entry).toEqual({ act: 'save-info-page', actor_id: editor.userId, details });
});

test('a page that is saved again is the same page, and nothing stays at its former address', async ({ db, sql }) => {
  const former = aPage({ key: 'privacy' });
  const id = expectOk(await saveInfoPage(db, importer, former));
  const renamed = { ...former, slug: unique('vie-privee'), title: 'Vie privée' };
  expect(await saveInfoPage(db, importer, renamed)).toEqual({ ok: true, value: id });
  expect(await findInfoPage(sql, { locale: 'fr', slug: former.slug })).toBeNull();
  expect(await findInfoPage(sql, { locale: 'fr', slug: renamed.slug })).toMatchObject({ id, title: 'Vie privée' });
});

test('a page knows its counterpart in the other edition', async ({ db, sql }) => {
  const french = aPage({ key: 'about' });
  const english = aPage({ key: 'about', locale: 'en', title: 'Really?' });
  expectOk(await saveInfoPage(db, importer, french));
  expectOk(await saveInfoPage(db, importer, english));
  const found = await findInfoPage(sql, { locale: 'en', slug: english.slug });
  expect(found).toMatchObject({ title: 'Really?', versions: [{ locale: 'fr', slug: french.slug }] });
});

test('a reporter may not, and nothing is saved', async ({ db, sql }) => {
  const page = aPage({ key: 'accessibility' });
  const refused = { ok: false, error: { kind: 'forbidden', act: 'save-info-page' } };
  expect(await saveInfoPage(db, await aPerson(db, 'reporter'), page)).toEqual(refused);
  expect(await findInfoPage(sql, { locale: 'fr', slug: page.slug })).toBeNull();
});

test('what can’t stay as it is is named field by field', async ({ db }) => {
  const wrong = aPage({ slug: 'Mentions légales', title: ' ', body: { type: 'nothing' } });
  expect(await saveInfoPage(db, importer, wrong)).toEqual({
    ok: false,
    error: {
      kind: 'invalid',
      problems: [
        { field: 'slug', reason: 'slug_form' },
        { field: 'title', reason: 'title_missing' },
        { field: 'body', reason: 'body_invalid' },
      ],
    },
  });
});

test('an address that another page has, and an edition that is not there, are refused', async ({ db }) => {
  const first = aPage({ key: 'translation' });
  expectOk(await saveInfoPage(db, importer, first));
  const taken = { kind: 'invalid', problems: [{ field: 'slug', reason: 'slug_taken' }] };
  expect(await saveInfoPage(db, importer, aPage({ key: 'accessibility', slug: first.slug }))).toEqual({
    ok: false,
    error: taken,
  });
  const unknown = { kind: 'unknown_edition', locale: 'xx' };
  expect(await saveInfoPage(db, importer, aPage({ locale: 'xx' }))).toEqual({ ok: false, error: unknown });
});

test('what somebody else saved meanwhile is not overwritten, nor is a page that somebody else began', async ({
  db,
  sql,
}) => {
  const editor = await aPerson(db, 'editor');
  const stale = { ok: false, error: { kind: 'stale' } };
  await sql`delete from info_pages where key = 'about'`;
  const page = aPage({ key: 'about', basedOn: null });
  const [first, second] = [new Date('2026-11-20T12:00:00Z'), new Date('2026-11-20T12:05:00Z')];
  expectOk(await saveInfoPage(db, editor, page, first));
  expect(await saveInfoPage(db, editor, { ...page, title: 'Autre' }, second)).toEqual(stale);
  expectOk(await saveInfoPage(db, editor, { ...page, title: 'Suite', basedOn: first }, second));
  expect(await saveInfoPage(db, editor, { ...page, title: 'Autre', basedOn: first })).toEqual(stale);
  expect(await findInfoPage(sql, { locale: 'fr', slug: page.slug })).toMatchObject({ title: 'Suite' });
});

test('a page takes no pictures and no links by id, which readers would not get', async ({ db }) => {
  const problem = async (content: object[]) => {
    const saved = await saveInfoPage(db, importer, aPage({ body: { type: 'doc', content } }));
    return saved.ok ? null : saved.error;
  };
  const figure = { type: 'figure', attrs: { media: await aMedium(db), alt: null, layout: 'column' } };
  const link = { type: 'link', attrs: { href: null, article: crypto.randomUUID() } };
  const text = { type: 'paragraph', content: [{ type: 'text', text: 'Un article', marks: [link] }] };
  expect(await problem([figure])).toEqual({ kind: 'invalid', problems: [{ field: 'body', reason: 'page_media' }] });
  expect(await problem([text])).toEqual({ kind: 'invalid', problems: [{ field: 'body', reason: 'page_articles' }] });
});
