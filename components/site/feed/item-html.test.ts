import { expect, test } from 'vitest';
import type { PublishedArticle } from '#db/queries/published-articles.ts';
import type { Block } from '#document/article-document.ts';
import { messages } from '#messages/fr.ts';
import type { SiteContext } from '../site-context.ts';
import { itemHtml } from './item-html.ts';
import { makeFeed } from './make-feed.ts';

const siteUrl = 'https://depeche.example';
const fr = { locale: 'fr', name: 'Français', timeZone: 'Europe/Paris', isDefault: true };
const site: SiteContext = {
  masthead: { edition: { ...fr, isLite: true }, editions: [fr], sections: [], infoPages: [] },
  messages,
  clock: { locale: 'fr-FR', timeZone: 'Europe/Paris' },
};

const picture = {
  width: 1600,
  height: 900,
  placeholder: null,
  focalX: 0.5,
  focalY: 0.5,
  alt: 'Un "port"',
  credit: 'K. & Fils',
};
const link = (attrs: { href: string; article: null } | { href: null; article: string }) => ({
  type: 'text' as const, // the document's own word for it
  text: 'lien',
  marks: [{ type: 'link' as const, attrs }], // the document's own word for it
});
const figure = (media: string): Block => ({ type: 'figure', attrs: { media, layout: 'column', alt: null } });

const article: PublishedArticle = {
  id: '0199f3a2-7b11-7c3d-9e4f-8a2b1c9d0e5f',
  slug: 'un-titre',
  kind: 'news',
  headline: 'Un titre',
  standfirst: 'Un chapeau.',
  publishedAt: new Date('2026-11-23T08:00:00Z'),
  updatedAt: new Date('2026-11-24T09:00:00Z'),
  section: { id: 's', slug: 'europe', name: 'Europe' },
  picture: { id: 'lead', ...picture },
  translatedFrom: 'en',
  body: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [link({ href: '/monde/x', article: null }), link({ href: null, article: 'linked' })],
      },
      figure('one'),
      {
        type: 'gallery',
        content: [figure('one'), figure('one')].flatMap((each) => (each.type === 'figure' ? [each] : [])),
      },
      { type: 'audio', attrs: { media: 'sound' } },
      { type: 'embed', attrs: { url: 'https://video.example/1', provider: 'Vidéo', title: 'Un film' } },
    ],
  },
  leadCaption: 'Le port, la nuit.',
  wordCount: 2,
  authors: [],
  tags: [{ slug: 'mer', name: 'Mer' }],
  corrections: [{ note: 'Une première version disait 12.', correctedAt: new Date('2026-11-24T08:59:00Z') }],
  versions: [],
  media: {
    one: {
      id: 'one',
      ...picture,
      width: 700,
      kind: 'image',
      mimeType: 'image/png',
      file: 'originals/1.png',
      byteSize: 1,
    },
    sound: { id: 'sound', ...picture, kind: 'audio', mimeType: 'audio/mpeg', file: 'originals/2.mp3', byteSize: 99 },
  },
  linked: { linked: { section: 'monde', slug: 'autre' } },
  otherSources: [],
  provenance: {
    source: { id: 'h', name: 'The Harbour', homepage: 'https://harbour.example' },
    language: 'en',
    url: 'https://harbour.example/story?a=1&b=2',
    headline: 'A <headline>',
    byline: 'Ann Lee',
    sourcePublishedAt: new Date('2026-11-23T06:00:00Z'),
    sourceUpdatedAt: null,
    engine: 'essai',
    rewritten: ['headline'],
    translatedAt: new Date('2026-11-23T07:00:00Z'),
    original: null,
    opening: null,
    review: null,
  },
};

const htmlOf = (changes: Partial<PublishedArticle> = {}) =>
  itemHtml({ article: { ...article, ...changes }, site, siteUrl });

test('a translation says first what it is, where it comes from and that nobody has read it', () => {
  const [first = ''] = htmlOf().split('</blockquote>');
  expect(first).toContain(`<b>${messages.provenance.unreviewed('de l’anglais')}</b>`);
  expect(first).toContain('Traduit par essai. Le titre a été reformulé par un modèle de langue. Une machine se trompe');
  expect(first).toContain('<a href="https://harbour.example"><bdi>The Harbour</bdi></a>, 23 novembre 2026');
  expect(first).toContain('<cite lang="en" dir="auto">A &lt;headline&gt;</cite>');
  expect(first).toContain('<a href="https://harbour.example/story?a=1&amp;b=2" hreflang="en">');
  expect(first).toContain('Traduit le 23 novembre 2026 à 8\u00a0h');
});

test('a reviewed translation says who has read it', () => {
  const review = { by: 'Inès Marchetti', at: new Date('2026-11-23T07:30:00Z') };
  const { provenance } = article;
  expect(htmlOf({ provenance: provenance && { ...provenance, review } })).toContain(
    messages.provenance.reviewed('de l’anglais', 'Inès Marchetti'),
  );
});

test('what was written here says nothing of machines', () => {
  expect(htmlOf({ provenance: null })).toMatch(/^<p><b>Un chapeau\.<\/b><\/p>\n<figure>/);
});

test('every address is a whole one, light page or not', () => {
  const addresses = [...htmlOf().matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((address) => !address?.startsWith('https://'))).toEqual([]);
  expect(addresses).toContain(`${siteUrl}/monde/x`);
  expect(addresses).toContain(`${siteUrl}/monde/autre`);
  expect(addresses).toContain(`${siteUrl}/media/lead/1280.jpeg`);
  expect(addresses).toContain(`${siteUrl}/media/one/640.jpeg`);
  expect(addresses).toContain(`${siteUrl}/media/sound/file.mp3`);
});

test('pictures have their words and their credit', () => {
  const html = htmlOf();
  expect(html).toContain('alt="Un &quot;port&quot;" width="1600" height="900"/>');
  expect(html).toContain('<figcaption>Le port, la nuit. <small class="credit">K. &amp; Fils</small></figcaption>');
  expect(html.match(/<small class="credit">/g)).toHaveLength(5);
});

test('corrections stand at the end', () => {
  expect(htmlOf()).toMatch(
    /<h2>Corrections<\/h2><ul><li><b><time datetime="2026-11-24T08:59:00.000Z">24 novembre 2026 à 9\u00a0h\u00a059<\/time><\/b> Une première version disait 12\.<\/li><\/ul>$/,
  );
});

test('an item keeps its name, and leads to the full page; its authors are those of the original', () => {
  const subject = {
    place: { kind: 'section', slug: 'europe' },
    key: 'section/s',
    name: 'Europe',
    description: '',
    homePath: '/europe',
  } as const;
  const feed = makeFeed({ subject, articles: [article], format: 'atom', site, siteUrl, hub: '', publisher: 'Dépêche' });
  expect(feed).toMatchObject({
    id: 'tag:depeche.example,2026:fr/section/s',
    title: 'Dépêche · Europe',
    description: messages.site.tagline,
    home: `${siteUrl}/europe`,
    self: `${siteUrl}/europe/feed.atom`,
    hub: null,
    updatedAt: article.updatedAt,
  });
  expect(feed.items[0]).toMatchObject({
    id: `urn:uuid:${article.id}`,
    address: `${siteUrl}/europe/un-titre`,
    authors: [
      { name: 'Ann Lee', address: null },
      { name: 'The Harbour', address: 'https://harbour.example' },
    ],
    subjects: ['Europe', 'Mer'],
    picture: { address: `${siteUrl}/media/lead/1280.jpeg` },
    files: [{ address: `${siteUrl}/media/sound/file.mp3`, type: 'audio/mpeg', bytes: 99 }],
    translation: { from: 'en', original: 'https://harbour.example/story?a=1&b=2', review: null },
  });
  const own = { ...article, provenance: null, authors: [{ slug: 'maud-ferriere', name: 'Maud Ferrière', role: null }] };
  const { items } = makeFeed({
    subject,
    articles: [own],
    format: 'atom',
    site,
    siteUrl,
    hub: '',
    publisher: 'Dépêche',
  });
  expect(items[0]?.authors).toEqual([{ name: 'Maud Ferrière', address: `${siteUrl}/auteur/maud-ferriere` }]);
});
