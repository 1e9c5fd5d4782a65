import { expect, test } from 'vitest';
import type { PublishedArticle } from '#db/queries/published-articles.ts';
import { messages } from '#messages/fr.ts';
import type { SiteContext } from '../site-context.ts';
import {
  describeAbout,
  describeArticle,
  describeAuthor,
  describeFront,
  describeList,
  describeSection,
} from './describe.ts';
import type { Paper } from './paper.ts';
import { jsonLd, type Thing } from './thing.ts';

const id = '0199f3a2-7b11-7c3d-9e4f-8a2b1c9d0e5f';
const fr = { locale: 'fr', name: 'Français', timeZone: 'Europe/Paris', isDefault: true };
const en = { locale: 'en', name: 'English', timeZone: 'Europe/Paris', isDefault: false };
const europe = { id: 'e', slug: 'europe', name: 'Europe' };

const paper: Paper = {
  siteUrl: 'https://depeche.example',
  edition: fr,
  publisher: {
    name: 'Dépêche SAS',
    legalForm: 'SAS',
    postalAddress: '1, rue du Port, 44000 Nantes',
    director: 'Maud Ferrière',
    host: '',
    email: 'bonjour@depeche.example',
    sameAs: ['https://mastodon.example/@depeche'],
  },
  tagline: messages.site.tagline,
  principlesPath: '/infos/a-propos',
};

const site: SiteContext = {
  masthead: {
    edition: fr,
    editions: [fr, en],
    sections: [{ id: 'm', slug: 'monde', name: 'Monde', children: [europe] }],
    infoPages: [],
  },
  messages,
  clock: { locale: 'fr-FR', timeZone: 'Europe/Paris' },
};

const staffArticle: PublishedArticle = {
  id,
  slug: 'mer-egee',
  kind: 'report',
  headline: 'En mer Égée, une nuit à attendre </script><b>l’accalmie',
  standfirst: 'Un ferry est resté à quai.',
  publishedAt: new Date('2026-11-23T08:00:00Z'),
  updatedAt: new Date('2026-11-23T09:30:00Z'),
  section: europe,
  picture: {
    id,
    width: 1600,
    height: 900,
    placeholder: null,
    focalX: 0.5,
    focalY: 0.5,
    alt: 'Un ferry à quai',
    credit: 'Maud Ferrière / Dépêche',
  },
  translatedFrom: null,
  body: { type: 'doc', content: [] },
  leadCaption: '',
  wordCount: 900,
  authors: [{ slug: 'maud-ferriere', name: 'Maud Ferrière', role: 'Reporter' }],
  tags: [{ slug: 'grece', name: 'Grèce' }],
  corrections: [{ note: 'Le ferry portait 312 passagers.', correctedAt: new Date('2026-11-23T09:30:00Z') }],
  versions: [{ id, locale: 'en', section: 'europe', slug: 'aegean-ferry', headline: 'Aegean ferry' }],
  media: {},
  linked: {},
  otherSources: [],
  provenance: null,
};

const translatedArticle: PublishedArticle = {
  ...staffArticle,
  kind: 'news',
  authors: [],
  translatedFrom: 'de',
  provenance: {
    source: { id, name: 'Der Hafenbote', homepage: 'https://hafenbote.example' },
    language: 'de',
    original: null,
    opening: null,
    url: 'https://hafenbote.example/schuhe',
    headline: 'Elftausend Schuhe',
    byline: 'Wiebke Harmsen-Voss',
    sourcePublishedAt: new Date('2026-11-22T08:00:00Z'),
    sourceUpdatedAt: null,
    engine: 'opus-mt',
    rewritten: [],
    translatedAt: new Date('2026-11-23T07:00:00Z'),
    review: { by: 'Ilyes Baroudi', at: new Date('2026-11-23T07:30:00Z') },
  },
};

const author = {
  slug: 'maud-ferriere',
  name: 'Maud Ferrière',
  profile: { role: 'Reporter', bio: 'Elle suit la mer.' },
};
const monde = { name: 'Monde', slug: 'monde', description: 'Le monde.', path: '/monde' };

const kinds: Record<string, readonly Thing[]> = {
  front: describeFront(paper),
  article: describeArticle(paper, site, staffArticle),
  translation: describeArticle(paper, site, translatedArticle),
  section: describeSection(paper, site, monde, [staffArticle]),
  list: describeList(paper, site, { name: 'Grèce', path: '/sujet/grece' }, [staffArticle]),
  author: describeAuthor(paper, site, author, [staffArticle]),
  about: describeAbout(paper, site, { name: 'À propos', path: '/infos/a-propos' }),
};

const publisher = ['name', 'legalName', 'url', 'logo.url', 'logo.width', 'logo.height', 'email', 'address', 'sameAs.0'];
const policies = ['publishingPrinciples', 'correctionsPolicy'];
const breadcrumb = ['position', 'name', 'item'].flatMap((property) =>
  [0, 1].map((place) => `itemListElement.${place}.${property}`),
);
const pictures = [0, 1, 2].flatMap((place) =>
  ['url', 'width', 'height', 'creditText', 'description'].map((property) => `image.${place}.${property}`),
);
const article = [
  ...['@id', 'url', 'mainEntityOfPage.@id', 'isPartOf.@id', 'headline', 'description', 'datePublished', 'dateModified'],
  ...['inLanguage', 'publisher.@id', 'copyrightHolder', 'copyrightYear', 'articleSection', 'keywords.0', 'wordCount'],
  ...['isAccessibleForFree', 'correction.0.text', 'correction.0.datePublished', ...pictures],
];
const original = ['url', 'headline', 'inLanguage', 'datePublished', 'author.name', 'publisher.name', 'publisher.url'];
const list = ['position', 'url', 'name'].map((property) => `mainEntity.itemListElement.0.${property}`);

/**
 * What each kind of page must say: what the guides of search engines call required or recommended, and what schema.org
 * has for translations and trust.
 */
const table: Record<string, Record<string, string[]>> = {
  front: {
    WebSite: ['@id', 'name', 'url', 'inLanguage', 'publisher.@id', 'potentialAction.target.urlTemplate'],
    NewsMediaOrganization: [...publisher, ...policies],
  },
  article: {
    NewsArticle: [
      ...article,
      ...['author.0.name', 'author.0.url', 'author.0.jobTitle'],
      ...['url', 'headline', 'inLanguage'].map((property) => `workTranslation.0.${property}`),
    ],
    BreadcrumbList: breadcrumb,
    NewsMediaOrganization: [...publisher, ...policies],
  },
  translation: {
    NewsArticle: [
      ...article,
      ...[
        'author.name',
        'author.affiliation.name',
        'isBasedOn.@id',
        'translator.@id',
        'creditText',
        'digitalSourceType',
      ],
      'translationOfWork.workTranslation.@id',
      ...original.map((property) => `translationOfWork.${property}`),
      ...['mainEntityOfPage.reviewedBy.name', 'mainEntityOfPage.lastReviewed'],
    ],
    BreadcrumbList: breadcrumb,
    NewsMediaOrganization: [...publisher, ...policies],
  },
  section: {
    CollectionPage: ['@id', 'url', 'name', 'description', 'inLanguage', 'isPartOf.@id', 'publisher.@id', ...list],
    BreadcrumbList: breadcrumb,
    NewsMediaOrganization: publisher,
  },
  list: {
    CollectionPage: ['@id', 'url', 'name', 'inLanguage', 'isPartOf.@id', 'publisher.@id', ...list],
    BreadcrumbList: breadcrumb,
    NewsMediaOrganization: publisher,
  },
  author: {
    ProfilePage: [
      ...['@id', 'url', 'name', 'mainEntity.name', 'mainEntity.url', 'mainEntity.jobTitle', 'mainEntity.description'],
      ...['mainEntity.worksFor.@id', 'hasPart.0.headline', 'hasPart.0.url', 'hasPart.0.datePublished'],
      'hasPart.0.author.@id',
    ],
    BreadcrumbList: breadcrumb,
    NewsMediaOrganization: publisher,
  },
  about: {
    AboutPage: ['@id', 'url', 'name', 'about.@id'],
    BreadcrumbList: breadcrumb,
    NewsMediaOrganization: publisher,
  },
};

function valueAt(thing: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([name]) => name === step)?.[1];
  }, thing);
}

const typesOf = (thing: Thing): readonly string[] => [thing['@type']].flat();
const find = (kind: string, type: string) => kinds[kind]?.find((thing) => typesOf(thing).includes(type));

test('every kind of page is in the table', () => {
  expect(Object.keys(kinds)).toEqual(Object.keys(table));
});

test.each(Object.entries(table))('%s says everything that it must', (kind, things) => {
  for (const [type, properties] of Object.entries(things)) {
    const missing = properties.filter((path) => (valueAt(find(kind, type), path) ?? '') === '');
    expect(missing, type).toEqual([]);
  }
  expect(kinds[kind]).toHaveLength(Object.keys(things).length);
});

test.each(Object.keys(kinds))('%s has whole addresses and no empty property', (kind) => {
  const text = jsonLd(kinds[kind] ?? []);
  expect(text).not.toMatch(/:(null|""|\[\]|\{\})/);
  const addresses = [...text.matchAll(/"(?:url|item|urlTemplate|@id)":"([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(3);
  expect(addresses.filter((address) => !address?.startsWith('https://'))).toEqual([]);
});

test('no text of an article ends the script element', () => {
  const text = jsonLd(kinds.article ?? []);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].headline).toBe(staffArticle.headline);
});

test('kinds of articles have the words of schema.org', () => {
  const typeOf = (kind: PublishedArticle['kind']) =>
    describeArticle(paper, site, { ...staffArticle, kind })[0]?.['@type'];
  expect(typeOf('report')).toEqual(['NewsArticle', 'ReportageNewsArticle']);
  expect(typeOf('analysis')).toEqual(['NewsArticle', 'AnalysisNewsArticle']);
  expect(typeOf('opinion')).toEqual(['NewsArticle', 'OpinionNewsArticle']);
  for (const kind of ['news', 'brief', 'interview'] as const) expect(typeOf(kind)).toBe('NewsArticle');
});

test('pictures are offered in three shapes, at addresses that are served', () => {
  const images = valueAt(find('article', 'NewsArticle'), 'image');
  expect(images).toMatchObject([
    { url: `https://depeche.example/media/${id}/16x9.jpeg`, width: 1200, height: 675 },
    { url: `https://depeche.example/media/${id}/4x3.jpeg`, width: 1200, height: 900 },
    { url: `https://depeche.example/media/${id}/1x1.jpeg`, width: 900, height: 900 },
  ]);
});

test('an article leads through the section above its own', () => {
  const crumbs = valueAt(find('article', 'BreadcrumbList'), 'itemListElement');
  expect(crumbs).toMatchObject([
    { position: 1, name: 'À la une', item: 'https://depeche.example/' },
    { position: 2, name: 'Monde', item: 'https://depeche.example/monde' },
    { position: 3, name: 'Europe', item: 'https://depeche.example/europe' },
    { position: 4, item: 'https://depeche.example/europe/mer-egee' },
  ]);
});

test('a translation claims neither the work of its source nor that of a reviewer whom it had not', () => {
  const translated = find('translation', 'NewsArticle');
  expect(valueAt(translated, 'author')).toMatchObject({ name: 'Wiebke Harmsen-Voss' });
  expect(valueAt(translated, 'copyrightHolder.name')).toBe('Der Hafenbote');
  expect(valueAt(translated, 'workTranslation')).toBeUndefined();
  const unread = translatedArticle.provenance && { ...translatedArticle.provenance, review: null, byline: '' };
  const [thing] = describeArticle(paper, site, { ...translatedArticle, provenance: unread });
  expect(valueAt(thing, 'mainEntityOfPage.reviewedBy')).toBeUndefined();
  expect(valueAt(thing, 'author.name')).toBe('Der Hafenbote');
});

test('an article of its own names no source', () => {
  const own = find('article', 'NewsArticle');
  for (const property of ['isBasedOn', 'translationOfWork', 'translator', 'creditText', 'digitalSourceType']) {
    expect(valueAt(own, property)).toBeUndefined();
  }
  const [unsigned] = describeArticle(paper, site, { ...staffArticle, authors: [], picture: null });
  expect(valueAt(unsigned, 'author')).toEqual({ '@id': 'https://depeche.example/#publisher' });
  expect(valueAt(unsigned, 'image')).toBeUndefined();
});
