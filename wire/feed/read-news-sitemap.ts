import { readWrittenDate } from '#lib/written-dates.ts';
import { childNamed, childrenNamed, wordsNamed } from './elements.ts';
import type { Feed, FeedItem, FeedMedia } from './feed.ts';
import { categoriesOf } from './feed-categories.ts';
import { plainTextOf } from './feed-text.ts';
import { resolve, type XmlElement } from './xml-tree.ts';

/** Reads a news sitemap: addresses with a headline and a date. Entries without a headline are pages, not news. */
export function readNewsSitemap(root: XmlElement): Feed {
  const items = childrenNamed(root, 'url').flatMap((url) => readEntry(url) ?? []);
  const publication = childrenNamed(root, 'url')
    .map(publicationOf)
    .find((element) => element !== null);
  return {
    format: 'sitemap',
    title: publication ? wordsNamed(publication, 'news:name') : '',
    link: null,
    description: '',
    language: publication ? wordsNamed(publication, 'news:language') || null : null,
    authors: [],
    categories: [],
    rights: '',
    image: null,
    published: null,
    updated: null,
    self: null,
    hubs: [],
    items,
  };
}

function publicationOf(url: XmlElement): XmlElement | null {
  const news = childNamed(url, 'news:news');
  return news && childNamed(news, 'news:publication');
}

function readEntry(url: XmlElement): FeedItem | null {
  const news = childNamed(url, 'news:news');
  const address = wordsNamed(url, 'loc');
  const link = address === '' ? null : resolve(address, url.baseUrl);
  const title = news ? childrenNamed(news, 'news:title').map(plainTextOf).join('') : '';
  if (!news || link === null || title === '') return null;
  const publication = publicationOf(url);
  return {
    id: link,
    link,
    title,
    authors: [],
    published: readWrittenDate(wordsNamed(news, 'news:publication_date')),
    updated: readWrittenDate(wordsNamed(url, 'lastmod')),
    created: null,
    categories: categoriesOf(news),
    language: publication ? wordsNamed(publication, 'news:language') || null : null,
    summary: null,
    content: null,
    enclosures: [],
    media: childrenNamed(url, 'image:image').flatMap((image) => readPicture(image) ?? []),
  };
}

function readPicture(image: XmlElement): FeedMedia | null {
  const written = wordsNamed(image, 'image:loc');
  const url = written === '' ? null : resolve(written, image.baseUrl);
  if (url === null) return null;
  const title = wordsNamed(image, 'image:caption', 'image:title') || null;
  return { url, kind: 'image', type: null, width: null, height: null, title, credit: null };
}
