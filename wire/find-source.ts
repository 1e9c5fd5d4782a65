import { documentFromHtml } from '#document/from-html.ts';
import { countWords, documentToText } from '#document/to-text.ts';
import { canonicalLanguage } from '#lib/language.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { type FetchError, type Fetched, fetchSafely } from '#lib/safe-fetch.ts';
import type { Feed, FeedFormat, FeedItem } from './feed/feed.ts';
import { readFeed } from './feed/read-feed.ts';
import { type FeedLink, feedLinksIn, guessedFeeds } from './fetch/find-feeds.ts';
import { joinRights, rightsInHeaders, rightsInPage, type StatedRights } from './fetch/read-rights.ts';

/** An item as it would look; `words` is how much of the text the feed brings along. */
export type FoundItem = {
  title: string;
  link: string | null;
  published: Date | null;
  authors: string[];
  summary: string;
  words: number;
};

/** What stands behind an address: a feed with its last items, and the other feeds that the page names. */
export type FoundSource = {
  feedUrl: string;
  format: FeedFormat;
  name: string;
  homepage: string | null;
  language: string | null;
  hasHub: boolean;
  rights: StatedRights;
  items: FoundItem[];
  others: FeedLink[];
};

/** Why there is none: what the fetch ended with, an answer that is no success, or nothing that is a feed. */
export type FindError =
  | FetchError
  | { kind: 'answered'; address: string; status: number }
  | { kind: 'no_feed'; address: string };

type Options = { siteUrl: string; allowedHosts: readonly string[]; mostItems?: number };

const mostTried = 8;
const timeLimit = 10_000;

/**
 * Finds the feed of whatever address somebody has at hand: the feed itself, a page that names one, a site that has one
 * where sites usually have it. Reads it as the wire would; keeps nothing.
 */
export async function findSource(written: string, options: Options): Promise<Result<FoundSource, FindError>> {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(written.trim()) ? written.trim() : `https://${written.trim()}`;
  const first = await ask(address, options);
  if (!first.ok) return first;
  const direct = readAnswer(first.value);
  if (direct) return ok(asFound(direct, first.value, [], options));
  const html = first.value.body.toString('utf8');
  const named = feedLinksIn(html, first.value.address);
  const guessed = guessedFeeds(first.value.address).map((place) => ({ address: place, title: '', type: null }));
  for (const link of [...named, ...guessed].slice(0, mostTried)) {
    const answer = await ask(link.address, options);
    const feed = answer.ok ? readAnswer(answer.value) : null;
    if (!answer.ok || !feed) continue;
    const others = named.filter((other) => other.address !== link.address);
    const found = asFound(feed, answer.value, others, options);
    return ok({
      ...found,
      homepage: found.homepage ?? first.value.address,
      rights: joinRights([found.rights, rightsInPage(html), rightsInHeaders(first.value.headers)]),
    });
  }
  return err({ kind: 'no_feed', address: first.value.address });
}

async function ask(address: string, { siteUrl, allowedHosts }: Options): Promise<Result<Fetched, FindError>> {
  const headers = {
    'user-agent': `Depeche (+${siteUrl})`,
    accept: 'application/rss+xml, application/atom+xml, */*;q=0.5',
  };
  const fetched = await fetchSafely(address, { headers, allowedHosts, timeLimit });
  if (!fetched.ok || fetched.value.status === 200) return fetched;
  return err({ kind: 'answered', address: fetched.value.address, status: fetched.value.status });
}

// An address that leads to a feed without a single item leads to nothing that could be shown.
function readAnswer({ body, address, headers }: Fetched): Feed | null {
  const read = readFeed(body, { address, contentType: headers['content-type'] ?? null });
  return read.ok && (read.value.items.length > 0 || read.value.title !== '') ? read.value : null;
}

function asFound(feed: Feed, answer: Fetched, others: FeedLink[], { mostItems = 8 }: Options): FoundSource {
  const newestFirst = feed.items.toSorted((one, other) => dateOf(other) - dateOf(one));
  return {
    feedUrl: answer.address,
    format: feed.format,
    name: feed.title,
    homepage: feed.link,
    language: languageOf(feed),
    hasHub: feed.hubs.length > 0,
    rights: rightsInHeaders(answer.headers),
    items: newestFirst.slice(0, mostItems).map(asItLooks),
    others: others.slice(0, 10),
  };
}

function languageOf({ language, items }: Feed): string | null {
  const named = [language, ...items.map((item) => item.language)];
  return named.map((each) => each && canonicalLanguage(each)).find(Boolean) ?? null;
}

const dateOf = ({ published, updated }: FeedItem) => (published ?? updated)?.getTime() ?? 0;

function asItLooks({ title, link, published, updated, authors, summary, content }: FeedItem): FoundItem {
  const [short, long] = [summary, content].map(
    (part) => documentFromHtml(part?.html ?? '', { resolveMedia: () => null }).document,
  );
  const shown = (short && documentToText(short)) || (long && documentToText(long)) || '';
  const words = [short, long].map((text) => (text ? countWords(text, 'en') : 0));
  return {
    title,
    link: link !== null && /^https?:/i.test(link) ? link : null,
    published: published ?? updated,
    authors: authors.map(({ name }) => name).filter((name) => name !== ''),
    summary: shorten(shown.replace(/\s+/g, ' ').trim()),
    words: Math.max(...words),
  };
}

function shorten(text: string): string {
  return text.length > 280 ? `${text.slice(0, 280).replace(/\s+\S*$/, '')}\u00a0…` : text;
}
