import { notFound, permanentRedirect } from 'next/navigation';
import { type FeedSubject, makeFeed } from '#components/site/feed/make-feed.ts';
import { writeAtom } from '#components/site/feed/write-atom.ts';
import { writeJsonFeed } from '#components/site/feed/write-json-feed.ts';
import { writeRss } from '#components/site/feed/write-rss.ts';
import type { SiteContext } from '#components/site/site-context.ts';
import { reader } from '#db/process-connections.ts';
import { type FeedScope, listFeedArticles } from '#db/queries/published-feeds.ts';
import { getSettings } from '#db/queries/published-settings.ts';
import { env } from '#env.ts';
import { feedFormat, feedPath } from '#paths.ts';
import { readSite } from '../[locale]/read-site.ts';

/**
 * What a route has found that a feed is to be of. `hasMoved`: it was asked for at an earlier address.
 * `isNothingWhenEmpty`: without an article it has no page either.
 */
type FoundSubject = FeedSubject & { scope: FeedScope; hasMoved?: boolean; isNothingWhenEmpty?: boolean };

/** Finds the subject of a feed in an edition, or null. */
export type FindSubject = (site: SiteContext) => Promise<FoundSubject | null>;

/** How many articles a feed has at most. */
export const feedLength = 30;

// RSS has no registered type, and browsers show only what is plainly XML with its style sheet (decision 019).
const formats = {
  rss: { write: writeRss, contentType: 'application/xml; charset=utf-8' },
  atom: { write: writeAtom, contentType: 'application/atom+xml; charset=utf-8' },
  json: { write: writeJsonFeed, contentType: 'application/feed+json; charset=utf-8' },
} as const;

/** The feed of what `find` finds, in the file of this name; there is none, and it moves, where its page is not or moves. */
export async function answerFeed(locale: string, file: string, find: FindSubject): Promise<Response> {
  const format = feedFormat(file);
  const site = await readSite(locale);
  const subject = site && format && (await find(site));
  if (!site || !format || !subject) notFound();
  if (subject.hasMoved) permanentRedirect(feedPath(site.masthead.edition, subject.place, format));
  const [articles, settings] = await Promise.all([
    listFeedArticles(reader(), { locale, scope: subject.scope, limit: feedLength }),
    getSettings(reader()),
  ]);
  if (articles.length === 0 && subject.isNothingWhenEmpty) notFound();
  const publisher = settings.publisher.name;
  const { hub } = settings.discovery;
  const feed = makeFeed({ subject, articles, format, site, siteUrl: env.siteUrl, hub, publisher });
  const { write, contentType } = formats[format];
  return new Response(write(feed), { headers: { 'content-type': contentType } });
}
