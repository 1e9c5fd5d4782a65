import { cdata, element, type Markup, xmlDocument } from '#lib/xml.ts';
import type { Feed, FeedItem } from './feed.ts';
import { feedNamespaces, mediaContent, translationMark } from './feed-elements.ts';

/** A feed as RSS 2.0 (rssboard.org/rss-specification, and the RSS Advisory Board's Best Practices Profile). */
export function writeRss(feed: Feed): string {
  const channel = element(
    'channel',
    {},
    browserNote(feed),
    element('title', {}, feed.title),
    element('link', {}, feed.home),
    element('description', {}, feed.description),
    element('language', {}, feed.language),
    feed.updatedAt && element('lastBuildDate', {}, feed.updatedAt.toUTCString()),
    element('dc:publisher', {}, feed.publisher),
    element('atom:id', {}, feed.id),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self }),
    feed.hub === null ? null : element('atom:link', { rel: 'hub', href: feed.hub }),
    ...feed.items.map(itemOf),
  );
  const namespaces = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    ...feedNamespaces,
  };
  return xmlDocument(element('rss', { version: '2.0', ...namespaces }, channel), feed.browser);
}

/**
 * A sentence for somebody who opens the feed in a browser: there it is shown as HTML is, above everything else, and feed
 * readers pass over it as over any foreign element.
 */
function browserNote({ browser, home, title }: Feed): Markup {
  const link = element('a', { href: home }, title);
  return element('p', { xmlns: 'http://www.w3.org/1999/xhtml' }, browser.explanation, ' ', link);
}

function itemOf(item: FeedItem): Markup {
  const { translation } = item;
  return element(
    'item',
    {},
    element('title', {}, item.headline),
    element('link', {}, item.address),
    element('guid', { isPermaLink: 'false' }, item.id),
    element('pubDate', {}, item.publishedAt.toUTCString()),
    element('atom:updated', {}, item.updatedAt.toISOString()),
    ...item.authors.map(({ name }) => element('dc:creator', {}, name)),
    ...item.subjects.map((subject) => element('category', {}, subject)),
    element('dc:language', {}, item.language),
    translation && element('dc:source', {}, translation.original),
    translation && element('atom:link', { rel: 'via', hreflang: translation.from, href: translation.original }),
    translation && translationMark(translation),
    // One enclosure an item is all that many readers take.
    ...item.files
      .slice(0, 1)
      .map(({ address, type, bytes }) => element('enclosure', { url: address, length: bytes, type })),
    item.picture && mediaContent(item.picture),
    item.standfirst === '' ? null : element('description', {}, item.standfirst),
    element('content:encoded', {}, cdata(item.html)),
  );
}
