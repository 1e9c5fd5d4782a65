import { readWrittenDate } from '#lib/written-dates.ts';
import { childNamed, childrenNamed, elementsWithin, wordsNamed } from './elements.ts';
import type { FeedItem, FeedPerson, FeedText } from './feed.ts';
import { categoriesOf } from './feed-categories.ts';
import { enclosuresOf, linkOfItem } from './feed-links.ts';
import { mediaOf } from './feed-media.ts';
import { authorsOf } from './feed-people.ts';
import { htmlOf, plainTextOf, wordsOf } from './feed-text.ts';
import type { XmlElement } from './xml-tree.ts';

/**
 * Reads an item of RSS, RDF or Atom. Vocabularies are mixed freely in real feeds, so every field has an order of
 * preference instead of a format: the format's own element, then Dublin Core's, then that of a medium.
 */
export function readItem(item: XmlElement): FeedItem {
  const date = (...names: string[]) => dateNamed(item, names);
  const { summary, content } = textsOf(item);
  return {
    id: idOf(item),
    link: linkOfItem(item),
    title: titleOf(item),
    authors: authorsOfItem(item),
    published:
      date('atom:published', 'pubdate', 'atom:issued', 'issued', 'published') ??
      date('dcterms:issued', 'dcterms:available', 'prism:publicationdate', 'dc:date', 'dcterms:created'),
    updated:
      date('atom:updated', 'updated', 'atom:modified', 'modified', 'dcterms:modified') ??
      date('prism:modificationdate', 'dc:date', 'lastmod'),
    created: date('atom:created', 'dcterms:created', 'created'),
    categories: categoriesOf(item),
    language: languageOf(item),
    summary,
    content,
    enclosures: enclosuresOf(item),
    media: mediaOf(item),
  };
}

// What was taken from another feed has that feed's authors, if none of its own (RFC 4287, section 4.2.1).
function authorsOfItem(item: XmlElement): FeedPerson[] {
  const own = authorsOf(item);
  const source = childNamed(item, 'atom:source');
  return own.length === 0 && source ? authorsOf(source) : own;
}

/** The title of an item or of a feed, as plain text. */
export function titleOf(parent: XmlElement): string {
  const found = childrenNamed(
    parent,
    'atom:title',
    'title',
    'dc:title',
    'dcterms:title',
    'media:title',
    'itunes:title',
  );
  return found.map(plainTextOf).find((title) => title !== '') ?? '';
}

/** The first date among these elements that can be read. */
export function dateNamed(parent: XmlElement, names: readonly string[]): Date | null {
  for (const element of childrenNamed(parent, ...names)) {
    const date = readWrittenDate(wordsOf(element));
    if (date) return date;
  }
  return null;
}

/** The language of an item or a feed: what it says itself, else what holds around it. */
export function languageOf(parent: XmlElement): string | null {
  const said = wordsNamed(parent, 'language', 'dc:language', 'dcterms:language');
  const title = childNamed(parent, 'atom:title', 'title');
  return (said || parent.language || title?.language) ?? null;
}

function idOf(item: XmlElement): string | null {
  const said = wordsNamed(item, 'atom:id', 'guid', 'id', 'dc:identifier', 'dcterms:identifier');
  return said || item.attributes.about?.trim() || null;
}

/** The summary and the whole text: what is called so first; of two descriptions the longer is the text. */
function textsOf(item: XmlElement): { summary: FeedText | null; content: FeedText | null } {
  const texts = (...names: string[]) =>
    childrenNamed(item, ...names)
      .map(htmlOf)
      .filter((text) => text !== null);
  const values = childrenNamed(item, 'content:items').flatMap((list) => [...elementsWithin(list, () => true)]);
  const listed = values
    .filter(({ name }) => name === 'rdf:value')
    .map(htmlOf)
    .filter((text) => text !== null);
  const named = texts('atom:content', 'content:encoded', 'xhtml:body', 'xhtml:div', 'body', 'fullitem', 'content');
  const summaries = texts('atom:summary', 'summary', 'description', 'dc:description', 'dcterms:abstract', 'abstract');
  const others = texts('itunes:summary', 'itunes:subtitle', 'media:description', 'media:text', 'prism:teaser');
  const [summary, second] = summaries;
  const content =
    [...named, ...listed].toSorted((one, other) => other.html.length - one.html.length)[0] ?? second ?? null;
  return { summary: summary ?? others[0] ?? null, content };
}
