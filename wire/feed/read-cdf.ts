import { readWrittenDate } from '#lib/written-dates.ts';
import { childrenNamed, elementsWithin } from './elements.ts';
import type { Feed, FeedItem } from './feed.ts';
import { htmlOf, plainTextOf } from './feed-text.ts';
import { resolve, type XmlElement } from './xml-tree.ts';

/** Reads the Channel Definition Format (W3C note of 1997): addresses are attributes, and `BASE` completes them. */
export function readCdf(root: XmlElement): Feed {
  const base = root.attributes.base ? resolve(root.attributes.base, root.baseUrl) : root.baseUrl;
  return {
    format: 'cdf',
    title: text(root, 'title'),
    link: addressOf(root, base),
    description: text(root, 'abstract'),
    language: root.language,
    authors: [],
    categories: [],
    rights: '',
    image:
      childrenNamed(root, 'logo')
        .map((logo) => addressOf(logo, base))
        .find((url) => url !== null) ?? null,
    published: null,
    updated: readWrittenDate(root.attributes.lastmod ?? ''),
    self: root.attributes.self ? resolve(root.attributes.self, base) : null,
    hubs: [],
    items: [...elementsWithin(root, ({ name }) => name === 'item' || name === 'channel')]
      .filter(({ name }) => name === 'item')
      .map((item) => readCdfItem(item, base)),
  };
}

function readCdfItem(item: XmlElement, base: string | null): FeedItem {
  const [abstract] = childrenNamed(item, 'abstract').map(htmlOf);
  return {
    id: hrefOf(item) ?? null,
    link: addressOf(item, base),
    title: text(item, 'title'),
    authors: [],
    published: null,
    updated: readWrittenDate(item.attributes.lastmod ?? ''),
    created: null,
    categories: [],
    language: item.language,
    summary: abstract ?? null,
    content: null,
    enclosures: [],
    media: [],
  };
}

function addressOf(element: XmlElement, base: string | null): string | null {
  const written = hrefOf(element);
  return written === undefined ? null : resolve(written, base);
}

function hrefOf(element: XmlElement): string | undefined {
  return element.attributes.href ?? childrenNamed(element, 'a')[0]?.attributes.href;
}

function text(parent: XmlElement, name: string): string {
  return (
    childrenNamed(parent, name)
      .map(plainTextOf)
      .find((words) => words !== '') ?? ''
  );
}
