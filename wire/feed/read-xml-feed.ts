import { childNamed, childrenNamed, elementsWithin, wordsNamed } from './elements.ts';
import type { Feed, FeedFormat } from './feed.ts';
import { categoriesOf } from './feed-categories.ts';
import { alternateOf, linksOf } from './feed-links.ts';
import { authorsOf } from './feed-people.ts';
import { plainTextOf, wordsOf } from './feed-text.ts';
import { dateNamed, languageOf, readItem, titleOf } from './read-item.ts';
import { resolve, type XmlElement } from './xml-tree.ts';

const containers = new Set(['rss', 'rdf:rdf', 'channel', 'items', 'item', 'feed', 'atom:feed', 'entries']);
const items = new Set(['item', 'atom:entry', 'entry']);

/** Reads RSS 0.9x to 2.0, RSS 1.0 and Atom 0.3 to 1.0, of which `root` is the outermost element. */
export function readXmlFeed(root: XmlElement, format: FeedFormat): Feed {
  const channel = childNamed(root, 'channel') ?? root;
  const text = (...names: string[]) =>
    childrenNamed(channel, ...names)
      .map(plainTextOf)
      .find((words) => words !== '') ?? '';
  const links = [...linksOf(channel), ...(channel === root ? [] : linksOf(root))];
  return {
    format,
    title: titleOf(channel),
    link: alternateOf(channel) ?? homeOf(channel),
    description: text(
      'atom:subtitle',
      'atom:tagline',
      'description',
      'subtitle',
      'tagline',
      'dc:description',
      'itunes:summary',
    ),
    language: languageOf(channel) ?? root.language,
    authors: authorsOf(channel),
    categories: categoriesOf(channel),
    rights: text('atom:rights', 'atom:copyright', 'copyright', 'rights', 'dc:rights', 'dcterms:rights'),
    image: imageOf(channel) ?? imageOf(root),
    published: dateNamed(channel, ['pubdate', 'atom:published', 'dcterms:issued', 'dc:date']),
    updated: dateNamed(channel, [
      'atom:updated',
      'updated',
      'atom:modified',
      'modified',
      'lastbuilddate',
      'dcterms:modified',
      'dc:date',
      'pubdate',
    ]),
    self: links.find(({ rel }) => rel === 'self')?.href ?? null,
    hubs: links.flatMap(({ rel, href }) => (rel === 'hub' && href !== null ? [href] : [])),
    // An item that was never closed holds the ones after it.
    items: [...elementsWithin(root, ({ name }) => containers.has(name))]
      .filter(({ name }) => items.has(name))
      .map(readItem),
  };
}

function homeOf(channel: XmlElement): string | null {
  const id = wordsNamed(channel, 'atom:id', 'id') || (channel.attributes.about ?? '');
  return /^https?:/i.test(id) ? id : null;
}

function imageOf(parent: XmlElement): string | null {
  for (const element of childrenNamed(parent, 'atom:logo', 'image', 'itunes:image', 'atom:icon', 'logo', 'icon')) {
    const written =
      element.attributes.href ?? (wordsNamed(element, 'url') || element.attributes.resource || wordsOf(element));
    const url = written.trim() === '' ? null : resolve(written, element.baseUrl);
    if (url !== null && !/\s/.test(url)) return url;
  }
  return null;
}
