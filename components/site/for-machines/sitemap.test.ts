import { expect, test } from 'vitest';
import { readXml, type XmlElement } from '#tests/xml-tree.ts';
import { newsLimit, newsSitemap, sitemap, sitemapIndex, sitemapLimit } from './sitemap.ts';

const at = new Date('2026-11-24T06:30:00Z');
const address = (path: string) => `https://depeche.example${path}`;

// What sitemap.xsd, siteindex.xsd (both 0.9) and sitemap-news.xsd (0.9) say of the order and number of children.
const models: Record<string, RegExp> = {
  urlset: /^url( url)*$/,
  sitemapindex: /^sitemap( sitemap)*$/,
  sitemap: /^loc( lastmod)?$/,
  url: /^loc( lastmod)?( xhtml:link)*( news:news)?$/,
  'news:news': /^news:publication news:publication_date news:title$/,
  'news:publication': /^news:name news:language$/,
};
const texts: Record<string, RegExp> = {
  loc: /^https?:\/\/\S{5,2040}$/,
  lastmod: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  'news:publication_date': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  'news:language': /^([a-z]{2,3}|zh-cn|zh-tw)$/,
  'news:name': /\S/,
  'news:title': /\S/,
};
const spaces: Record<string, string> = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/** Every way in which an element and what is in it differs from the schemas. */
function faultsOf(element: XmlElement): string[] {
  const { name, children, text } = element;
  const model = models[name];
  const order = children.map((child) => child.name).join(' ');
  const faults = model && !model.test(order) ? [`${name} holds ${order || 'nothing'}`] : [];
  if (!model && name !== 'xhtml:link' && !texts[name]?.test(text)) faults.push(`${name} says ${text}`);
  return [...faults, ...children.flatMap(faultsOf)];
}

function expectValid(xml: string): XmlElement {
  const root = readXml(xml);
  expect(faultsOf(root)).toEqual([]);
  const prefixes = [...new Set(xml.match(/(?<=<)[a-z]+(?=:)/g) ?? [])];
  for (const space of ['xmlns', ...prefixes.map((prefix) => `xmlns:${prefix}`)]) {
    expect(root.attributes[space]).toBe(spaces[space]);
  }
  return root;
}

const anArticle = (path: string) => ({
  locale: 'fr',
  section: 'europe',
  slug: 'x',
  headline: 'Thé & café : « le prix » <baisse>',
  publishedAt: at,
  address: address(path),
});

test('the check itself finds faults', () => {
  for (const xml of [
    '<urlset></urlset>',
    '<urlset><url><lastmod>2026-11-24T06:30:00Z</lastmod><loc>https://depeche.example</loc></url></urlset>',
    '<urlset><url><loc>/europe</loc></url></urlset>',
    '<urlset><url><loc>https://depeche.example</loc><lastmod>gestern</lastmod></url></urlset>',
  ]) {
    expect(faultsOf(readXml(xml))).not.toEqual([]);
  }
  expect(() => readXml('<urlset><url></urlset>')).toThrow();
  expect(() => readXml('<urlset>Thé & café</urlset>')).toThrow();
});

test('a sitemap names pages, when they changed, and their versions', () => {
  const versions = [
    { language: 'fr', address: address('/europe/x') },
    { language: 'en', address: address('/en/europe/y?a=1&b=2') },
  ];
  const root = expectValid(
    sitemap([
      { address: address('/europe/x'), changedAt: at, versions },
      { address: address('/europe/é'), changedAt: null },
    ]),
  );
  const [first, second] = root.children;
  expect(first?.children.map(({ name, text, attributes }) => [name, text || attributes])).toEqual([
    ['loc', 'https://depeche.example/europe/x'],
    ['lastmod', '2026-11-24T06:30:00.000Z'],
    ['xhtml:link', { rel: 'alternate', hreflang: 'fr', href: 'https://depeche.example/europe/x' }],
    ['xhtml:link', { rel: 'alternate', hreflang: 'en', href: 'https://depeche.example/en/europe/y?a=1&b=2' }],
  ]);
  expect(second?.children).toHaveLength(1);
});

test('an index names files', () => {
  const root = expectValid(sitemapIndex([address('/sitemap/2026-11.xml'), address('/sitemap/2026-11-2.xml')]));
  expect(root.children.map((file) => file.children[0]?.text)).toEqual([
    'https://depeche.example/sitemap/2026-11.xml',
    'https://depeche.example/sitemap/2026-11-2.xml',
  ]);
});

test('a news sitemap names paper, language, date and headline', () => {
  const root = expectValid(newsSitemap([anArticle('/europe/x')], 'Dépêche', address('/')));
  const news = root.children[0]?.children.find(({ name }) => name === 'news:news');
  const leaves = news?.children.flatMap((child) => (child.children.length > 0 ? child.children : [child]));
  expect(leaves?.map(({ name, text }) => [name, text])).toEqual([
    ['news:name', 'Dépêche'],
    ['news:language', 'fr'],
    ['news:publication_date', '2026-11-24T06:30:00.000Z'],
    ['news:title', 'Thé & café : « le prix » <baisse>'],
  ]);
});

test('a news sitemap is valid without news: it names the front page, which is none', () => {
  const root = expectValid(newsSitemap([], 'Dépêche', address('/')));
  expect(root.children).toHaveLength(1);
  expect(JSON.stringify(root)).not.toContain('news:news');
});

test('full files stay under what the protocol allows: 50,000 addresses and 50 MiB', () => {
  expect([sitemapLimit, newsLimit]).toEqual([50_000, 1000]);
  const path = `/${'rubrique-tres-longue'.repeat(2)}/${'un-titre-qui-n-en-finit-pas-'.repeat(4)}`;
  const versions = ['fr', 'en', 'ar'].map((language) => ({ language, address: address(path) }));
  const urls = (count: number) =>
    Array.from({ length: count }, () => ({ address: address(path), changedAt: at, versions }));
  const bytes = (count: number) => Buffer.byteLength(sitemap(urls(count)));
  const each = bytes(2) - bytes(1);
  expect(bytes(3) - bytes(2)).toBe(each);
  expect(bytes(1) + each * (sitemapLimit - 1)).toBeLessThan(50 * 1024 * 1024);
});
