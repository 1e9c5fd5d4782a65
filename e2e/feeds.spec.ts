import { expect } from '@playwright/test';
import { parseFeed } from 'feedsmith';
import { withdrawArticle } from '#newsroom/withdraw-article.ts';
import { aPublishedArticle, aSection, expectOk, importer } from '#tests/builders.ts';
import { ask, read, textOf, whereTo } from './ask.ts';
import { demo, pages } from './demo.ts';
import { test } from './newsroom.ts';

const types = {
  'feed.xml': 'application/xml; charset=utf-8',
  'feed.atom': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
};
const subject = '/sujet/transports';
const author = '/auteur/lea-castellan';
const places = ['', pages.section, pages.nestedSection, pages.frontEnglish, pages.sectionEnglish, subject, author];
const feeds = places.flatMap((place) =>
  Object.entries(types).map(([file, type]) => [`${place}/${file}`, type] as const),
);

for (const [address, type] of feeds) {
  test(`${address} is a feed of its kind that readers read, and is not sent twice`, async () => {
    const answer = await ask(address, { headers: { 'accept-encoding': 'br' } });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
    expect(textOf(answer)).toContain(`${demo.url}${address}`);
    const { feed } = parseFeed(textOf(answer));
    expect('entries' in feed ? feed.entries?.length : 'items' in feed && feed.items?.length).toBeGreaterThan(0);
    const known = { 'accept-encoding': 'br', 'if-none-match': answer.headers.etag ?? '' };
    const again = await ask(address, { headers: known });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });
}

test('a feed is where its page is: nowhere, or where it has moved', async ({ db, sql }) => {
  expect(await whereTo('/ce-qui-n-existe-pas/feed.xml')).toEqual(['404']);
  expect(await whereTo(`${pages.section}/feed.rss`)).toEqual(['404']);
  expect(await whereTo('/sujet/ce-qui-n-existe-pas/feed.xml')).toEqual(['404']);
  expect(await whereTo(`${subject}/feed.rss`)).toEqual(['404']);
  expect(await whereTo('/auteur/personne/feed.json')).toEqual(['404']);
  expect(await whereTo('/tag/transports/feed.xml')).toEqual([`308 ${subject}/feed.xml`]);
  expect(await whereTo('/fr/feed.xml')).toEqual(['308 /feed.xml']);
  expect(await whereTo('/lite/feed.xml')).toEqual(['308 /feed.xml']);
  const { id, slug } = await aSection(db);
  await sql`update section_names set slug = ${`${slug}-neuf`} where section_id = ${id} and locale = 'fr'`;
  for (const file of Object.keys(types)) {
    expect(await whereTo(`/${slug}/${file}`)).toEqual([`308 /${slug}-neuf/${file}`]);
  }
});

test('the feed of a search holds what it finds, the newest first, and there is none of nothing', async () => {
  for (const [file, type] of Object.entries(types)) {
    const answer = await ask(`/recherche/${file}?q=mer`);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
  }
  const { feed } = parseFeed(await read('/recherche/feed.atom?q=mer'));
  const dates = 'entries' in feed ? (feed.entries ?? []).map(({ published = '' }) => published) : [];
  expect(dates.length).toBeGreaterThan(1);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(await whereTo('/recherche/feed.xml')).toEqual(['404']);
  const page = await read('/recherche?q=mer');
  expect(page).toContain(`href="${demo.url}/recherche/feed.xml?q=mer"`);
});

test('parameters make no other feed', async () => {
  const plain = await ask('/feed.xml');
  const asked = await ask('/feed.xml?before=x&page=2&y=1');
  expect(asked.status).toBe(200);
  expect(asked.headers.etag).toBe(plain.headers.etag);
});

test('what is withdrawn leaves its feeds within a second', async ({ db }) => {
  const section = await aSection(db);
  const headline = 'Une dépêche qui ne restera pas';
  const { id: articleId } = await aPublishedArticle(db, { sectionId: section.id, headline });
  const shown = async () => {
    const texts = await Promise.all(Object.keys(types).map((file) => read(`/${section.slug}/${file}`)));
    return texts.filter((text) => text.includes(headline)).length;
  };
  await expect.poll(shown, { timeout: 2000, intervals: [20] }).toBe(3);
  expectOk(await withdrawArticle(db, importer, { articleId, version: null, reason: 'Une erreur.' }));
  await expect.poll(shown, { timeout: 1000, intervals: [20] }).toBe(0);
});

test('a machine translation begins with where it comes from, in every format', async () => {
  const headline = /<title>([^<]*?) · Dépêche<\/title>/.exec(await read(pages.wire))?.[1] ?? '';
  for (const [file] of Object.entries(types)) {
    const text = await read(`${pages.section}/${file}`);
    expect(text).toContain(headline);
    expect(text).toMatch(/<blockquote><p><b>(?:Traduction automatique|Traduit automatiquement)/);
  }
});

test('feeds are found from the pages that they are of', async () => {
  const expected: [page: string, place: string][] = [
    [pages.front, ''],
    [pages.frontEnglish, '/en'],
    [pages.section, pages.section],
    [pages.article, '/europe'],
    [subject, subject],
    [author, author],
  ];
  for (const [page, place] of expected) {
    const html = await read(page);
    const links = [...html.matchAll(/<link rel="alternate" type="application\/(\w+)\+\w+" href="([^"]*)"/g)];
    const expectedLinks = [
      ['rss', 'feed.xml'],
      ['atom', 'feed.atom'],
      ['feed', 'feed.json'],
    ].map(([kind, file]) => [kind, `${demo.url}${place}/${file}`]);
    expect(links.map(([, kind, address]) => [kind, address])).toEqual(expectedLinks);
  }
});
