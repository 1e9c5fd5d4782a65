import type { Feed, FeedItem } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). Keys with the value undefined are not written. */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.publisher }],
    ...(feed.hub !== null && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items: feed.items.map(itemOf),
    _depeche: { id: feed.id },
  });
}

function itemOf(item: FeedItem) {
  const { picture, translation, files } = item;
  return {
    id: item.id,
    url: item.address,
    title: item.headline,
    content_html: item.html,
    ...(item.standfirst !== '' && { summary: item.standfirst }),
    ...(picture && { image: picture.address }),
    date_published: item.publishedAt.toISOString(),
    date_modified: item.updatedAt.toISOString(),
    authors: item.authors.map(({ name, address }) => ({ name, ...(address !== null && { url: address }) })),
    tags: item.subjects,
    language: item.language,
    ...(files.length > 0 && {
      attachments: files.map(({ address, type, bytes }) => ({ url: address, mime_type: type, size_in_bytes: bytes })),
    }),
    ...((picture || translation) && { _depeche: { ...(picture && { picture }), ...(translation && { translation }) } }),
  };
}
