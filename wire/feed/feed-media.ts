import { elementsWithin, wordsNamed } from './elements.ts';
import type { FeedMedia } from './feed.ts';
import { numberOf } from './feed-links.ts';
import { wordsOf } from './feed-text.ts';
import { resolve, type XmlElement } from './xml-tree.ts';

const groups = new Set(['media:group', 'media:content', 'media:peerlink']);

/** The pictures, sounds and films of an item (Media RSS 1.5.1, the podcasts' images), each address once. */
export function mediaOf(item: XmlElement): FeedMedia[] {
  const found: FeedMedia[] = [];
  for (const element of elementsWithin(item, ({ name }) => groups.has(name))) {
    const medium = readMedium(element, item);
    if (medium && !found.some(({ url }) => url === medium.url)) found.push(medium);
  }
  return found;
}

function readMedium(element: XmlElement, item: XmlElement): FeedMedia | null {
  const { attributes, name } = element;
  const isPicture = name === 'media:thumbnail' || name === 'itunes:image' || name === 'image' || name === 'image:item';
  if (name !== 'media:content' && !isPicture) return null;
  const written =
    attributes.url ?? attributes.href ?? attributes.about ?? (wordsNamed(element, 'url') || wordsOf(element));
  const url = /\s/.test(written.trim()) || written.trim() === '' ? null : resolve(written, element.baseUrl);
  if (url === null) return null;
  const type = attributes.type?.trim().toLowerCase() || null;
  const words = (field: string) => wordsNamed(element, `media:${field}`) || wordsNamed(item, `media:${field}`) || null;
  return {
    url,
    kind: isPicture ? 'image' : kindOf(attributes.medium, type, url),
    type,
    width: numberOf(attributes.width),
    height: numberOf(attributes.height),
    title: words('title') ?? words('description') ?? (name === 'image' ? wordsNamed(element, 'title') || null : null),
    credit: words('credit') ?? words('copyright'),
  };
}

function kindOf(medium: string | undefined, type: string | null, url: string): FeedMedia['kind'] {
  for (const kind of ['image', 'audio', 'video'] as const) {
    if (medium?.toLowerCase() === kind || type?.startsWith(`${kind}/`)) return kind;
  }
  return /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(url) ? 'image' : 'other';
}
