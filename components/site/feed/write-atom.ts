import { cdata, element, type Markup, xmlDocument } from '#lib/xml.ts';
import type { Feed, FeedItem } from './feed.ts';
import { feedNamespaces, mediaContent, translationMark } from './feed-elements.ts';

/** A feed as Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language, ...feedNamespaces },
    element('id', {}, feed.id),
    element('title', {}, feed.title),
    element('subtitle', {}, feed.description),
    // Required (section 4.1.1), also of a feed in which nothing has appeared yet.
    element('updated', {}, (feed.updatedAt ?? new Date(0)).toISOString()),
    element('author', {}, element('name', {}, feed.publisher)),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    feed.hub === null ? null : element('link', { rel: 'hub', href: feed.hub }),
    ...feed.items.map(entryOf),
  );
  return xmlDocument(root);
}

function entryOf(item: FeedItem): Markup {
  const { translation } = item;
  return element(
    'entry',
    { 'xml:lang': item.language },
    element('id', {}, item.id),
    element('title', {}, item.headline),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: item.language, href: item.address }),
    element('published', {}, item.publishedAt.toISOString()),
    element('updated', {}, item.updatedAt.toISOString()),
    ...item.authors.map(({ name, address }) =>
      element('author', {}, element('name', {}, name), address === null ? null : element('uri', {}, address)),
    ),
    ...item.subjects.map((subject) => element('category', { term: subject })),
    translation && element('dc:source', {}, translation.original),
    translation && element('link', { rel: 'via', hreflang: translation.from, href: translation.original }),
    translation && translationMark(translation),
    ...item.files.map(({ address, type, bytes }) =>
      element('link', { rel: 'enclosure', type, length: bytes, href: address }),
    ),
    item.picture && mediaContent(item.picture),
    item.standfirst === '' ? null : element('summary', {}, item.standfirst),
    element('content', { type: 'html' }, cdata(item.html)),
  );
}
