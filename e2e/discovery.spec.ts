import { expect } from '@playwright/test';
import { readXml, type XmlElement } from '#tests/xml-tree.ts';
import { ask, read, textOf } from './ask.ts';
import { awkward } from './awkward-content.ts';
import { demo, pages } from './demo.ts';
import { test } from './newsroom.ts';

const locations = (root: XmlElement) => root.children.map((entry) => entry.children[0]?.text ?? '');
const pathOf = (address: string) => address.replace(demo.url, '') || '/';

async function readSitemap(address: string): Promise<XmlElement> {
  const answer = await ask(address);
  expect(answer.status, address).toBe(200);
  expect(answer.headers['content-type']).toBe('application/xml; charset=utf-8');
  return readXml(textOf(answer));
}

/** The graph of things that a page says it is. */
async function thingsOf(address: string): Promise<Record<string, unknown>[]> {
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await read(address)) ?? [];
  return JSON.parse(data)['@graph'];
}

const pathsOfFiles: [file: string, type: string, says: string][] = [
  ['/robots.txt', 'text/plain; charset=utf-8', `Sitemap: ${demo.url}/sitemap.xml`],
  ['/license.xml', 'application/rsl+xml; charset=utf-8', '<prohibits type="usage">ai-all</prohibits>'],
  ['/.well-known/tdmrep.json', 'application/json', '"tdm-reservation":1'],
];

for (const [file, type, says] of pathsOfFiles) {
  test(`${file} stands once, for the whole site`, async () => {
    const answer = await ask(file);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(textOf(answer)).toContain(says);
    expect((await ask(`/en${file}`)).status).toBe(404);
  });
}

test('every address of the sitemaps is a page that may be indexed, at its canonical address', async () => {
  const files = locations(await readSitemap('/sitemap.xml')).map(pathOf);
  expect(files).toEqual(expect.arrayContaining(['/sitemap/pages.xml', '/en/sitemap/pages.xml']));
  const named = (await Promise.all(files.map(readSitemap))).flatMap(locations);
  expect(named.length).toBeGreaterThan(100);
  expect(new Set(named).size).toBe(named.length);
  expect(named).toContain(`${demo.url}${pages.article}`);
  expect(named).not.toContain(`${demo.url}${pages.withdrawn}`);
  // One in five: each is a page to render. One article of the awkward ones can't be.
  for (const address of named.filter((address, index) => index % 5 === 0 && pathOf(address) !== awkward.broken)) {
    const text = await read(pathOf(address));
    expect(text, address).toContain(`<link rel="canonical" href="${address.replace(/\/$/, '')}`);
    expect(text, address).not.toMatch(/<meta name="robots" content="[^"]*noindex/);
  }
});

test('past the end of the sitemaps is nothing', async () => {
  for (const file of ['1999-01.xml', '2026-13.xml', 'pages-2.xml', 'news-9.xml', 'x.xml']) {
    expect((await ask(`/sitemap/${file}`)).status, file).toBe(404);
  }
});

test('the news sitemap names the news of the last two days', async () => {
  const root = await readSitemap('/sitemap-news.xml');
  const dates = JSON.stringify(root).match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? [];
  expect(dates.length).toBeGreaterThan(0);
  for (const date of dates) expect(Date.now() - Date.parse(date)).toBeLessThan(48.1 * 3_600_000);
});

test('every full page says what it is, and its light version leads to it', async () => {
  const kinds: [address: string, type: string][] = [
    [pages.front, 'WebSite'],
    [pages.section, 'CollectionPage'],
    [pages.article, 'NewsArticle'],
    ['/fil', 'CollectionPage'],
    ['/archives', 'CollectionPage'],
    ['/corrections', 'CollectionPage'],
  ];
  for (const [address, type] of kinds) {
    const things = await thingsOf(address);
    expect(
      things.map((thing) => [thing['@type']].flat()[0]),
      address,
    ).toContain(type);
    const light = await read(`/lite${address === '/' ? '' : address}`);
    expect(light).not.toContain('ld+json');
    expect(light).toContain(`<link rel="canonical" href="${demo.url}${address === '/' ? '' : address}`);
  }
});

test('an article has pictures in three shapes and one to be shared with, and nobody gets others', async () => {
  const [article] = await thingsOf(pages.article);
  const images = article?.image as { url: string }[]; // as the JSON of an article with a picture has it
  expect(images).toHaveLength(3);
  const share = /<meta property="og:image" content="([^"]*)"/.exec(await read(pages.article))?.[1] ?? '';
  expect(share).toContain('/media/share/');
  for (const address of [...images.map(({ url }) => url), share]) {
    const answer = await ask(pathOf(address));
    expect(answer.status, address).toBe(200);
    expect(answer.headers['content-type']).toBe('image/jpeg');
  }
  expect((await ask(pathOf(share).replace(/\w{16}\.jpeg/, '0123456789abcdef.jpeg'))).status).toBe(404);
  expect((await ask(pathOf(images[0]?.url ?? '').replace('16x9', '21x9'))).status).toBe(404);
});

test('every page has a description, a canonical address and something to be shared with', async () => {
  for (const address of [pages.front, pages.frontEnglish, pages.section, pages.article, '/fil', '/archives']) {
    const text = await read(address);
    for (const tag of ['name="description"', 'property="og:title"', 'property="og:image"', 'name="twitter:card"']) {
      expect(text.split(tag), `${tag} of ${address}`).toHaveLength(2);
    }
    expect(text).toContain('max-image-preview:large');
  }
});
