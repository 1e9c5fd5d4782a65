import { element, type Markup } from '#lib/xml.ts';
import type { FeedPicture, FeedTranslation } from './feed.ts';

/** Namespaces of what RSS and Atom share beyond their own vocabularies. */
export const feedNamespaces = {
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  // Ours: docs/contracts.md says what stands in it.
  'xmlns:depeche': 'urn:x-depeche:provenance',
};

/** The picture of an item (Media RSS 1.5.1, section «Primary elements»). */
export function mediaContent({ address, type, width, height, alt, credit }: FeedPicture): Markup {
  return element(
    'media:content',
    { url: address, type, medium: 'image', width, height },
    alt === '' ? null : element('media:description', { type: 'plain' }, alt),
    credit === '' ? null : element('media:credit', {}, credit),
  );
}

/** For programs: that a machine translated the item, from what, and whether a person has read it. */
export function translationMark({
  from,
  original,
  source,
  engine,
  kind,
  translatedAt,
  review,
}: FeedTranslation): Markup {
  return element('depeche:translation', {
    from,
    original,
    source,
    engine,
    'digital-source-type': kind,
    translated: translatedAt.toISOString(),
    reviewed: review?.at.toISOString() ?? null,
    reviewer: review?.by ?? null,
  });
}
