import { type AtomFeed, type JsonFeed, parseAtomFeed, parseJsonFeed, parseRssFeed, type RssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { Feed, FeedItem } from './feed.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRss } from './write-rss.ts';

const at = (time: string) => new Date(`2026-11-${time}Z`);

const code = '<pre><code class="language-ts">if (a[b[0]]&gt;1 &amp;&amp; x) {\n  y();\n}\n</code></pre>';

const staff: FeedItem = {
  id: 'urn:uuid:0199f3a2-7b11-7c3d-9e4f-8a2b1c9d0e5f',
  address: 'https://depeche.example/idees/un-titre',
  headline: 'R&D : «\u00a0a < b\u00a0» & ]]> &amp; 😀',
  standfirst: 'Un chapeau, avec <balises> & « guillemets ».',
  html: `<p>Un <em>texte</em> &amp; ]]&gt; la suite : ]]></p>\n${code}`,
  language: 'fr',
  authors: [
    { name: 'Maud Ferrière & Cie', address: null },
    { name: 'Zoé <b>', address: null },
  ],
  subjects: ['Idées', 'R&D'],
  publishedAt: at('23T08:00:00'),
  updatedAt: at('24T09:30:05'),
  picture: {
    address: 'https://depeche.example/media/x/1280.jpeg',
    type: 'image/jpeg',
    width: 1600,
    height: 900,
    alt: 'Un port "la nuit"',
    credit: 'Illustration & co',
  },
  files: [{ address: 'https://depeche.example/media/y/file.mp3', type: 'audio/mpeg', bytes: 12_345 }],
  translation: null,
};

const arabic: FeedItem = {
  ...staff,
  id: 'urn:uuid:0199f3a2-7b11-7c3d-9e4f-8a2b1c9d0e60',
  address: 'https://depeche.example/ar/world/x',
  headline: 'عنوان «المقال»',
  standfirst: '',
  html: '<p dir="rtl">نصّ المقال</p>',
  language: 'ar',
  authors: [{ name: 'The Harbour', address: 'https://harbour.example' }],
  subjects: ['العالم'],
  updatedAt: at('23T08:00:00'),
  picture: null,
  files: [],
  translation: {
    from: 'en',
    original: 'https://harbour.example/story?a=1&b=2',
    source: 'The Harbour',
    engine: 'essai',
    kind: 'trainedAlgorithmicMedia',
    translatedAt: at('23T07:50:00'),
    review: { by: 'Inès Marchetti', at: at('23T07:58:00') },
  },
};

const feed: Feed = {
  id: 'tag:depeche.example,2026:fr/edition',
  title: 'Dépêche · Arts & lettres',
  description: 'L’actualité <d’ici> & d’ailleurs',
  language: 'fr',
  home: 'https://depeche.example/arts',
  self: 'https://depeche.example/arts/feed?a=1&b=2',
  hub: 'https://hub.example/?a&b',
  publisher: 'Dépêche & Cie',
  updatedAt: at('24T09:30:05'),
  items: [staff, arabic],
  browser: { explanation: 'Ceci est un flux :', stylesheet: '/assets/feed.css' },
};

/** What a reader gets to know of a feed, whatever its format. */
type Facts = Record<string, unknown>;

// What a format has no place for; each stands in the other two.
const unsaid: Record<string, { feed: readonly string[]; item: readonly string[] }> = {
  rss: { feed: [], item: ['authorAddresses'] },
  atom: { feed: [], item: [] },
  json: { feed: [], item: [] },
};

function factsOfFeed(): Facts {
  const { id, title, description, language, home, self, hub, publisher } = feed;
  return { id, title, description, language, home, self, hub, publisher };
}

function factsOfItem(item: FeedItem): Facts {
  return {
    id: item.id,
    address: item.address,
    headline: item.headline,
    standfirst: item.standfirst || undefined,
    html: item.html,
    language: item.language,
    authors: item.authors.map(({ name }) => name),
    authorAddresses: item.authors.map(({ address }) => address ?? undefined),
    subjects: item.subjects,
    publishedAt: item.publishedAt.getTime(),
    updatedAt: item.updatedAt.getTime(),
    picture: item.picture?.address,
    pictureWords: item.picture && [item.picture.alt, item.picture.credit],
    file: item.files[0],
    original: item.translation?.original,
  };
}

const time = (text: string | undefined) => new Date(text ?? '').getTime();
const linkOf = (links: readonly AtomFeed.Link<string>[] | undefined, rel: string) =>
  links?.find((link) => link.rel === rel)?.href;

function ofRss(text: string): { feed: Facts; items: Facts[] } {
  const read = parseRssFeed(text);
  const { title, description, language, link: home, atom, dc } = read;
  const self = linkOf(atom?.links, 'self');
  const hub = linkOf(atom?.links, 'hub');
  return {
    feed: { id: atom?.id, title, description, language, home, self, hub, publisher: dc?.publishers?.[0] },
    items: (read.items ?? []).map(ofRssItem),
  };
}

function ofRssItem(item: RssFeed.Item<string>): Facts {
  const [file] = item.enclosures ?? [];
  const [picture] = item.media?.contents ?? [];
  return {
    id: item.guid?.value,
    address: item.link,
    headline: item.title,
    standfirst: item.description,
    html: item.content?.encoded,
    language: item.dc?.languages?.[0],
    authors: item.dc?.creators,
    subjects: item.categories?.map(({ name }) => name),
    publishedAt: time(item.pubDate),
    updatedAt: time(item.atom?.updated),
    picture: picture?.url,
    pictureWords: picture ? [picture.description?.value, picture.credits?.[0]?.value] : null,
    file: file && { address: file.url, type: file.type, bytes: file.length },
    original: item.dc?.sources?.[0] ?? linkOf(item.atom?.links, 'via'),
  };
}

function ofAtom(text: string): { feed: Facts; items: Facts[] } {
  const read = parseAtomFeed(text);
  const [publisher] = read.authors ?? [];
  return {
    feed: {
      id: read.id,
      title: read.title?.value,
      description: read.subtitle?.value,
      language: read.xml?.lang,
      home: linkOf(read.links, 'alternate'),
      self: linkOf(read.links, 'self'),
      hub: linkOf(read.links, 'hub'),
      publisher: publisher?.name,
    },
    items: (read.entries ?? []).map(ofEntry),
  };
}

function ofEntry(entry: AtomFeed.Entry<string>): Facts {
  const [picture] = entry.media?.contents ?? [];
  const file = entry.links?.find(({ rel }) => rel === 'enclosure');
  return {
    id: entry.id,
    address: linkOf(entry.links, 'alternate'),
    headline: entry.title?.value,
    standfirst: entry.summary?.value,
    html: entry.content?.value,
    language: entry.xml?.lang,
    authors: entry.authors?.map(({ name }) => name),
    authorAddresses: entry.authors?.map(({ uri }) => uri),
    subjects: entry.categories?.map(({ term }) => term),
    publishedAt: time(entry.published),
    updatedAt: time(entry.updated),
    picture: picture?.url,
    pictureWords: picture ? [picture.description?.value, picture.credits?.[0]?.value] : null,
    file: file && { address: file.href, type: file.type, bytes: file.length },
    original: linkOf(entry.links, 'via'),
  };
}

function ofJson(text: string): { feed: Facts; items: Facts[] } {
  const read = parseJsonFeed(text);
  const ours = JSON.parse(text);
  return {
    feed: {
      id: ours._depeche.id,
      title: read.title,
      description: read.description,
      language: read.language,
      home: read.home_page_url,
      self: read.feed_url,
      hub: read.hubs?.[0]?.url,
      publisher: read.authors?.[0]?.name,
    },
    items: (read.items ?? []).map((item, place) => ofJsonItem(item, ours.items[place]._depeche ?? {})),
  };
}

function ofJsonItem(item: JsonFeed.Item<string>, ours: Partial<Pick<FeedItem, 'picture' | 'translation'>>): Facts {
  const [file] = item.attachments ?? [];
  return {
    id: item.id,
    address: item.url,
    headline: item.title,
    standfirst: item.summary,
    html: item.content_html,
    language: item.language,
    authors: item.authors?.map(({ name }) => name),
    authorAddresses: item.authors?.map(({ url }) => url),
    subjects: item.tags,
    publishedAt: time(item.date_published),
    updatedAt: time(item.date_modified),
    picture: item.image,
    pictureWords: ours.picture ? [ours.picture.alt, ours.picture.credit] : null,
    file: file && { address: file.url, type: file.mime_type, bytes: file.size_in_bytes },
    original: ours.translation?.original,
  };
}

const without = (facts: Facts, names: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));

test.each([
  ['rss', writeRss, ofRss],
  ['atom', writeAtom, ofAtom],
  ['json', writeJsonFeed, ofJson],
] as const)('%s says all that there is to say, and a feed parser reads it as it was', (format, write, read) => {
  const { feed: readFeed, items } = read(write(feed));
  const leftOut = unsaid[format] ?? { feed: [], item: [] };
  expect(readFeed).toEqual(without(factsOfFeed(), leftOut.feed));
  expect(items).toEqual([staff, arabic].map((item) => without(factsOfItem(item), leftOut.item)));
});

test.each([writeRss, writeAtom])('XML marks for programs what a machine translated, and who has read it', (write) => {
  const marks = write(feed).match(/<depeche:translation [^>]*>/g);
  expect(marks).toEqual([
    '<depeche:translation from="en" original="https://harbour.example/story?a=1&amp;b=2" source="The Harbour" engine="essai"' +
      ' digital-source-type="trainedAlgorithmicMedia" translated="2026-11-23T07:50:00.000Z" reviewed="2026-11-23T07:58:00.000Z" reviewer="Inès Marchetti"/>',
  ]);
});

test.each([
  ['rss', writeRss],
  ['atom', writeAtom],
  ['json', writeJsonFeed],
] as const)('a feed of nothing in %s is a feed, and names no hub where there is none', (_format, write) => {
  const text = write({ ...feed, items: [], updatedAt: null, hub: null });
  const read = { rss: ofRss, atom: ofAtom, json: ofJson }[_format](text);
  expect(read.items).toEqual([]);
  expect(read.feed).toEqual({ ...factsOfFeed(), hub: undefined });
});
