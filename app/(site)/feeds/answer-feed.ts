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
import { type FeedFormat, feedPath } from '#paths.ts';
import { readSite } from '../[locale]/read-site.ts';

/** What a route has found that a feed is to be of; `hasMoved` when it was asked for at an earlier address. */
export type FoundSubject = FeedSubject & { scope: FeedScope; hasMoved: boolean };

const length = 30;

// RSS has no registered type, and browsers show only what is plainly XML with its style sheet (decision 019).
const formats = {
  rss: { write: writeRss, contentType: 'application/xml; charset=utf-8' },
  atom: { write: writeAtom, contentType: 'application/atom+xml; charset=utf-8' },
  json: { write: writeJsonFeed, contentType: 'application/feed+json; charset=utf-8' },
} as const;

/** The feed of what `find` finds in an edition; there is none, and it moves, where its page is not or moves. */
export async function answerFeed(
  locale: string,
  format: FeedFormat,
  find: (site: SiteContext) => Promise<FoundSubject | null>,
): Promise<Response> {
  const site = await readSite(locale);
  const subject = site && (await find(site));
  if (!site || !subject) notFound();
  if (subject.hasMoved) permanentRedirect(feedPath(site.masthead.edition, subject.place, format));
  const [articles, settings] = await Promise.all([
    listFeedArticles(reader(), { locale, scope: subject.scope, limit: length }),
    getSettings(reader()),
  ]);
  const publisher = settings.publisher.name;
  const { hub } = settings.discovery;
  const feed = makeFeed({ subject, articles, format, site, siteUrl: env.siteUrl, hub, publisher });
  const { write, contentType } = formats[format];
  return new Response(write(feed), { headers: { 'content-type': contentType } });
}
