import { feedTitle } from '#components/site/feed/make-feed.ts';
import type { SiteContext } from '#components/site/site-context.ts';
import { type FeedPlace, feedPath } from '#paths.ts';
import type { FeedLink } from '../metadata/page-metadata.ts';

/** The feeds that a page names in its head: of itself, or of what it belongs to. `name` is null for the edition. */
export function feedLinks(site: SiteContext, place: FeedPlace, name: string | null): FeedLink[] {
  const { edition } = site.masthead;
  const title = feedTitle(name, site);
  return [
    { type: 'application/rss+xml', path: feedPath(edition, place, 'rss'), title },
    { type: 'application/atom+xml', path: feedPath(edition, place, 'atom'), title },
    { type: 'application/feed+json', path: feedPath(edition, place, 'json'), title },
  ];
}
