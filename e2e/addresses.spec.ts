import { expect } from '@playwright/test';
import { addTag } from '#newsroom/add-tag.ts';
import { mergeTags } from '#newsroom/merge-tags.ts';
import { publishArticle } from '#newsroom/publish-article.ts';
import {
  aDraft,
  aPerson,
  aPublishedArticle,
  aScheduledArticle,
  aSection,
  aTag,
  expectOk,
  importer,
  unique,
} from '#tests/builders.ts';
import { ask, read, textOf, whereTo } from './ask.ts';
import { demo, pages } from './demo.ts';
import { test } from './newsroom.ts';

const found: [what: string, address: string, language: string][] = [
  ['the front page', pages.front, 'fr'],
  ['the front page of another edition', pages.frontEnglish, 'en'],
  ['a section', pages.section, 'fr'],
  ['a nested section', pages.nestedSection, 'fr'],
  ['a section of another edition', pages.sectionEnglish, 'en'],
  ['an article', pages.article, 'fr'],
  ['an article that a machine translated', pages.wire, 'fr'],
  ['an article of another edition', pages.articleEnglish, 'en'],
];

for (const [what, address, language] of found) {
  test(`${what} stands at ${address}`, async () => {
    const answer = await ask(address);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(textOf(answer)).toMatch(new RegExp(`<html[^>]* lang="${language}"`));
    expect(textOf(answer)).toContain(`<link rel="canonical" href="${demo.url}${address === '/' ? '' : address}`);
  });
}

const spellings: [what: string, spelled: string, address: string][] = [
  ['the prefix of the default edition', '/fr', '/'],
  ['the prefix of the default edition before a section', '/fr/europe', '/europe'],
  ['upper case', '/Europe/Mer-Egee-Nuit-Accalmie', pages.article],
  ['a slash at the end', '/europe/', '/europe'],
  ['a slash at the end of an article', `${pages.article}/`, pages.article],
  ['two slashes', '//europe//mer-egee-nuit-accalmie', pages.article],
  ['tracking parameters', '/europe?utm_source=lettre&utm_medium=mail&fbclid=x', '/europe'],
  ['tracking parameters on the front page', '/?gclid=1', '/'],
  ['everything at once', '/FR/Europe/Mer-Egee-Nuit-Accalmie/?utm_source=x', pages.article],
  ['another edition in capitals', '/EN/World/', '/en/world'],
];

for (const [what, spelled, address] of spellings) {
  test(`${what}: ${spelled} leads in one step to ${address}`, async () => {
    const answer = await ask(spelled);
    expect(answer.status).toBe(308);
    expect(new URL(answer.headers.location ?? '', demo.url).href).toBe(new URL(address, demo.url).href);
    expect((await ask(address)).status).toBe(200);
  });
}

test('a parameter that nobody knows makes no other page', async () => {
  const [plain, dressed] = [await ask('/europe'), await ask('/europe?couleur=bleu')];
  expect(dressed.status).toBe(200);
  expect(dressed.headers.etag).toBe(plain.headers.etag);
});

const missing = [
  pages.missing,
  pages.missingEnglish,
  '/nulle-part',
  '/en/nowhere',
  '/nulle-part/mer-egee-nuit-accalmie',
  `${pages.article}/plus-loin`,
  '/europe?before=x',
  '/error/404',
  '/index.html',
];

for (const address of missing) {
  test(`nothing stands at ${address}`, async () => {
    const answer = await ask(address);
    expect(answer.status).toBe(404);
    expect(textOf(answer)).toContain(address.startsWith('/en') ? 'href="/en"' : 'href="/"');
    expect(textOf(answer)).toMatch(/<meta name="robots" content="[^"]*noindex/);
  });
}

/** Every web process gives this answer within a second. */
const expectSoon = (address: string, answer: string) =>
  expect.poll(() => whereTo(address), { timeout: 1000, intervals: [20] }).toEqual([answer]);

test('a slug that changed leads to today’s address, the first as well as the second', async ({ db, sql }) => {
  const section = await aSection(db);
  const article = await aPublishedArticle(db, { sectionId: section.id });
  const addresses = [article.slug, unique('deux'), unique('trois')].map((slug) => `/${section.slug}/${slug}`);
  const [first = '', second = '', third = ''] = addresses;
  await expectSoon(first, '200');
  for (const address of [second, third]) {
    await sql`update articles set slug = ${address.split('/')[2] ?? ''} where id = ${article.id}`;
    await expectSoon(first, `308 ${address}`);
  }
  await expectSoon(second, `308 ${third}`);
  await expectSoon(third, '200');
});

test('a section that moved leads on, with its articles', async ({ db, sql }) => {
  const section = await aSection(db);
  const article = await aPublishedArticle(db, { sectionId: section.id });
  await expectSoon(`/${section.slug}`, '200');
  await expectSoon(`/${section.slug}/${article.slug}`, '200');
  const slug = unique('rubrique-neuve');
  await sql`update section_names set slug = ${slug} where section_id = ${section.id} and locale = 'fr'`;
  await expectSoon(`/${section.slug}`, `308 /${slug}`);
  await expectSoon(`/${section.slug}/${article.slug}`, `308 /${slug}/${article.slug}`);
  await expectSoon(`/${slug}/${article.slug}`, '200');
});

test('a subject that was merged into another leads to it, and is itself once it is begun again', async ({
  db,
  sql,
}) => {
  const editor = await aPerson(db, 'editor');
  const { id: sectionId } = await aSection(db);
  const [fromId, intoId] = [await aTag(db), await aTag(db)];
  await aPublishedArticle(db, { sectionId, tagIds: [fromId] });
  const slugOf = async (id: string) => String((await sql`select slug from tags where id = ${id}`)[0]?.slug);
  const [from, into] = [await slugOf(fromId), await slugOf(intoId)];
  await expectSoon(`/sujet/${from}`, '200');
  await expectSoon(`/sujet/${into}`, '404');
  expectOk(await mergeTags(db, editor, { fromId, intoId }));
  await expectSoon(`/sujet/${from}`, `308 /sujet/${into}`);
  await expectSoon(`/sujet/${from}/feed.xml`, `308 /sujet/${into}/feed.xml`);
  await expectSoon(`/sujet/${into}`, '200');
  const { id } = expectOk(await addTag(db, editor, { locale: 'fr', name: from }));
  await aPublishedArticle(db, { sectionId, tagIds: [id] });
  await expectSoon(`/sujet/${from}`, '200');
});

test('an article that went to another section is found from the old one', async ({ db, sql }) => {
  const [section, other] = [await aSection(db), await aSection(db)];
  const article = await aPublishedArticle(db, { sectionId: section.id });
  const [from, to] = [`/${section.slug}/${article.slug}`, `/${other.slug}/${article.slug}`];
  await expectSoon(from, '200');
  await sql`update articles set section_id = ${other.id} where id = ${article.id}`;
  await expectSoon(from, `308 ${to}`);
  await expectSoon(to, '200');
});

test('a withdrawn article is gone: 410, and why', async () => {
  const answer = await ask(pages.withdrawn);
  expect(answer.status).toBe(410);
  const text = textOf(answer);
  expect(text).toContain('imitait celle de la mairie de Port-Lazare');
  expect(text).toMatch(/<meta name="robots" content="[^"]*noindex/);
  expect(text).not.toContain('main innocente');
  expect((await ask(pages.withdrawn, { method: 'HEAD' })).status).toBe(410);
});

test('a withdrawn article stands on no page any more', async () => {
  for (const address of ['/', '/politique']) expect(await read(address)).not.toContain('port-lazare-rues');
});

test('what is not published is not there, and appears when it is', async ({ db }) => {
  const section = await aSection(db);
  const draft = await aDraft(db, { sectionId: section.id });
  const scheduled = await aScheduledArticle(db, { sectionId: section.id }, new Date(Date.now() + 3_600_000));
  const address = `/${section.slug}/${draft.slug}`;
  expect((await ask(address)).status).toBe(404);
  expect((await ask(`/${section.slug}/${scheduled.slug}`)).status).toBe(404);
  expectOk(await publishArticle(db, importer, { articleId: draft.id, version: null }));
  expect((await ask(address)).status, 'a 404 is not kept').toBe(200);
});
