import { childrenNamed, wordsNamed } from './elements.ts';
import type { FeedEnclosure } from './feed.ts';
import { wordsOf } from './feed-text.ts';
import { resolve, type XmlElement } from './xml-tree.ts';

type Link = { rel: string; href: string | null; type: string | null; length: number | null };

/** The links of an item or a feed, Atom's and RSS's together: where it stands, and what belongs to it. */
export function linksOf(parent: XmlElement): Link[] {
  return childrenNamed(parent, 'atom:link', 'link', 'xhtml:link', 'l:link').map((element) => {
    const { rel = 'alternate', href, type, length, resource } = element.attributes;
    const written = href ?? resource ?? wordsOf(element);
    return {
      rel: rel.trim().toLowerCase().replace('http://www.iana.org/assignments/relation/', ''),
      href: written.trim() === '' ? null : resolve(written, element.baseUrl),
      type: type?.trim() || null,
      length: numberOf(length),
    };
  });
}

/** Where readers find an item or the site of a feed: its alternate in HTML before any other. */
export function alternateOf(parent: XmlElement): string | null {
  const alternates = linksOf(parent).filter(({ rel, href }) => rel === 'alternate' && href !== null);
  const html = alternates.find(({ type }) => type === null || /html/.test(type));
  return (html ?? alternates[0])?.href ?? null;
}

/** The address of an item: where the publisher's own system says it stands, its link, else an id that is one. */
export function linkOfItem(item: XmlElement): string | null {
  const original = wordsNamed(item, 'feedburner:origlink', 'pheedo:origlink');
  if (original !== '') return resolve(original, item.baseUrl);
  const link = alternateOf(item);
  if (link !== null) return link;
  const [guid] = childrenNamed(item, 'guid');
  if (guid && isPermalink(guid)) return resolve(wordsOf(guid), guid.baseUrl);
  const about = item.attributes.about ?? '';
  if (/^https?:/i.test(about)) return about;
  const id = wordsNamed(item, 'atom:id', 'id');
  if (/^https?:/i.test(id)) return id;
  return linksOf(item).find(({ rel, href }) => rel === 'self' && href !== null)?.href ?? null;
}

// RSS 2.0, <guid>: a permalink unless it says otherwise, even where it does not look like one.
function isPermalink({ attributes, ...element }: XmlElement): boolean {
  if (attributes.ispermalink?.trim().toLowerCase() === 'false') return false;
  const words = wordsOf({ attributes, ...element });
  return words !== '' && (/^(?:https?:)?\//i.test(words) || !/[\s:]/.test(words) || /^[a-z]+:\/\//i.test(words));
}

/** The files of an item: RSS's enclosures and Atom's, each address once. */
export function enclosuresOf(item: XmlElement): FeedEnclosure[] {
  const own = childrenNamed(item, 'enclosure').map((element): FeedEnclosure | null => {
    const url = element.attributes.url ?? element.attributes.href ?? wordsOf(element);
    const address = url.trim() === '' ? null : resolve(url, element.baseUrl);
    if (address === null) return null;
    return { url: address, type: element.attributes.type?.trim() || null, length: numberOf(element.attributes.length) };
  });
  const linked = linksOf(item).map(({ rel, href, type, length }): FeedEnclosure | null =>
    rel === 'enclosure' && href !== null ? { url: href, type, length } : null,
  );
  const all = [...own, ...linked].filter((enclosure) => enclosure !== null);
  return all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
}

/** A count as feeds write it; null for what is none. */
export function numberOf(text: string | undefined): number | null {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isSafeInteger(number) && number >= 0 ? number : null;
}
