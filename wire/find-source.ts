import { documentFromHtml } from '#document/from-html.ts';
import { countWords, documentToText } from '#document/to-text.ts';
import { canonicalLanguage } from '#lib/language.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { type FetchError, type Fetched, fetchSafely } from '#lib/safe-fetch.ts';
import type { Feed, FeedError, FeedFormat, FeedItem } from './feed/feed.ts';
import { guessPageList } from './feed/guess-page-list.ts';
import { type ListSelectors, openListPage } from './feed/page-list.ts';
import { readFeed } from './feed/read-feed.ts';
import { readPageList } from './feed/read-page-list.ts';
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

/**
 * What stands behind an address: a feed with its last items, and the other feeds that the page names. Where there is none
 * the page itself is one, by `selectors`.
 */
export type FoundSource = {
  feedUrl: string;
  format: FeedFormat;
  selectors: ListSelectors;
  name: string;
  homepage: string | null;
  language: string | null;
  hasHub: boolean;
  rights: StatedRights;
  items: FoundItem[];
  others: FeedLink[];
};

/** Why there is none: what the fetch ended with, an answer that is no success, nothing that is a feed, or bad selectors. */
export type FindError =
  | FetchError
  | Extract<FeedError, { selector: string }>
  | { kind: 'answered'; address: string; status: number }
  | { kind: 'no_feed'; address: string };

type Options = {
  siteUrl: string;
  allowedHosts: readonly string[];
  mostItems?: number;
  /** With `item` among them, the page is read by them and no feed is looked for; others add to what is guessed. */
  selectors?: ListSelectors;
};

const mostTried = 8;
const mostOthers = 10;
const timeLimit = 10_000;

/**
 * Finds the feed of whatever address somebody has at hand: the feed itself, a page that names one, a site that has one
 * where sites usually have it, a page of which nothing but its items can be told. Reads it as the wire would; keeps nothing.
 */
export async function findSource(written: string, options: Options): Promise<Result<FoundSource, FindError>> {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(written.trim()) ? written.trim() : `https://${written.trim()}`;
  const first = await ask(address, options);
  if (!first.ok) return first;
  if (options.selectors?.item) return readList(first.value, options.selectors, options);
  const direct = readAnswer(first.value);
  if (direct) return ok(asFound(direct, first.value, options));
  const html = first.value.body.toString('utf8');
  const named = feedLinksIn(html, first.value.address);
  const guessed = guessedFeeds(first.value.address).map((place) => ({ address: place, title: '', type: null }));
  for (const link of [...named, ...guessed].slice(0, mostTried)) {
    const answer = await ask(link.address, options);
    const feed = answer.ok ? readAnswer(answer.value) : null;
    if (!answer.ok || !feed) continue;
    const others = named.filter((other) => other.address !== link.address).slice(0, mostOthers);
    const found = asFound(feed, answer.value, options);
    const rights = joinRights([found.rights, ...rightsOf(first.value)]);
    return ok({ ...found, others, homepage: found.homepage ?? first.value.address, rights });
  }
  const guess = guessPageList(listPageOf(first.value));
  return guess
    ? readList(first.value, { ...guess, ...options.selectors }, options)
    : err({ kind: 'no_feed', address: first.value.address });
}

const listPageOf = ({ body, address, headers }: Fetched) =>
  openListPage(body, address, headers['content-type'] ?? null);

const rightsOf = ({ body, headers }: Fetched) => [rightsInPage(body.toString('utf8')), rightsInHeaders(headers)];

function readList(answer: Fetched, selectors: ListSelectors, options: Options): Result<FoundSource, FindError> {
  const read = readPageList(listPageOf(answer), selectors);
  if (read.ok) return ok({ ...asFound(read.value, answer, options), selectors, rights: joinRights(rightsOf(answer)) });
  const { error } = read;
  return 'selector' in error ? err(error) : err({ kind: 'no_feed', address: answer.address });
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

function asFound(feed: Feed, answer: Fetched, { mostItems = 8 }: Options): FoundSource {
  const newestFirst = feed.items.toSorted((one, other) => dateOf(other) - dateOf(one));
  return {
    feedUrl: answer.address,
    format: feed.format,
    selectors: {},
    name: feed.title,
    homepage: feed.link,
    language: languageOf(feed),
    hasHub: feed.hubs.length > 0,
    rights: rightsInHeaders(answer.headers),
    items: newestFirst.slice(0, mostItems).map(asItLooks),
    others: [],
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
