import { childrenNamed } from './elements.ts';
import type { FeedCategory } from './feed.ts';
import { plainTextOf, wordsOf } from './feed-text.ts';
import type { XmlElement } from './xml-tree.ts';

/** What an item or a feed is about: the categories of RSS and Atom, Dublin Core's subjects, the podcasts' keywords. */
export function categoriesOf(parent: XmlElement): FeedCategory[] {
  const all = [
    ...childrenNamed(parent, 'category', 'atom:category', 'dc:subject', 'dcterms:subject', 'media:category').map(read),
    ...childrenNamed(parent, 'itunes:category').flatMap(readNested),
    ...childrenNamed(parent, 'itunes:keywords', 'media:keywords', 'news:keywords').flatMap((element) =>
      wordsOf(element)
        .split(/\s*,\s*/)
        .map((term) => ({ term, label: null, scheme: null })),
    ),
  ];
  const named = all.filter(({ term, label }) => term !== '' || label !== null);
  return named.filter((one, index) => named.findIndex((other) => isSame(one, other)) === index);
}

function isSame(one: FeedCategory, other: FeedCategory): boolean {
  return one.term === other.term && one.scheme === other.scheme && one.label === other.label;
}

function read(element: XmlElement): FeedCategory {
  const { term, label, scheme, domain } = element.attributes;
  return {
    term: (term ?? plainTextOf(element)).trim(),
    label: label?.trim() || null,
    scheme: (scheme ?? domain)?.trim() || null,
  };
}

function readNested(element: XmlElement): FeedCategory[] {
  const term = (element.attributes.text ?? wordsOf(element)).trim();
  return [{ term, label: null, scheme: null }, ...childrenNamed(element, 'itunes:category').flatMap(readNested)];
}
