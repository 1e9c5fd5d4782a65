import { createHash } from 'node:crypto';
import type { Result } from '#lib/result.ts';
import type { Fetched } from '#lib/safe-fetch.ts';
import type { Feed } from './feed/feed.ts';
import { type ListSelectors, openListPage } from './feed/page-list.ts';
import { readFeed } from './feed/read-feed.ts';
import { readPageList } from './feed/read-page-list.ts';
import { type Hub, hubOf } from './fetch/hub.ts';
import type { PoliteError } from './fetch/polite-fetch.ts';
import { retryAfter } from './fetch/rhythm.ts';

/** A stable kind, and what words about it need. */
export type Failure = { kind: string } & Readonly<Record<string, string | number | boolean | null>>;

/** What a source answered when it was asked for its feed. */
export type FeedAnswer = { status: number | null; bytes: number } & (
  | { kind: 'unchanged'; digest: string | null }
  | { kind: 'feed'; feed: Feed; digest: string; hub: Hub }
  /** `retryAt`: when the server wants to be asked again. */
  | { kind: 'failed'; failure: Failure; retryAt: Date | null }
);

/** What became of a poll; `later` where the server wants to be asked at another time, or somebody else was first. */
export type PollReport =
  | { outcome: 'changed'; items: number; newItems: number; changedItems: number }
  | { outcome: 'unchanged' }
  | { outcome: 'later' }
  | { outcome: 'failed'; failure: Failure };

/** What reading needs to know of the source: the digest of its feed as it was read last, and what makes one of a page. */
type ReadSource = { feedDigest: string | null; selectors: ListSelectors };

/** Reads what was answered. */
export function readFeedAnswer(
  answered: Result<Fetched, PoliteError>,
  { feedDigest: digest, selectors }: ReadSource,
  now = new Date(),
): FeedAnswer {
  if (!answered.ok)
    return { status: null, bytes: 0, kind: 'failed', failure: asFailure(answered.error), retryAt: null };
  const { status, headers, body, address } = answered.value;
  const facts = { status, bytes: body.length };
  if (status === 304) return { ...facts, kind: 'unchanged', digest };
  if (status !== 200) {
    return {
      ...facts,
      kind: 'failed',
      failure: { kind: kindOfStatus(status), status, address },
      retryAt: retryAfter(headers['retry-after'], now),
    };
  }
  const isPage = selectors.item !== undefined;
  const whole = isPage ? null : digestOf(body);
  if (whole !== null && whole === digest) return { ...facts, kind: 'unchanged', digest };
  const contentType = headers['content-type'] ?? null;
  const read = isPage
    ? readPageList(openListPage(body, address, contentType), selectors)
    : readFeed(body, { address, contentType });
  if (!read.ok) return { ...facts, kind: 'failed', failure: { ...read.error, address }, retryAt: null };
  // A page is another one each time that it is asked for: what counts is what it lists.
  const seen = whole ?? digestOf(JSON.stringify(read.value.items));
  if (seen === digest) return { ...facts, kind: 'unchanged', digest };
  const hub = hubOf({ link: headers.link, address }, read.value);
  return { ...facts, kind: 'feed', feed: read.value, digest: seen, hub };
}

function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url');
}

/** What an HTTP status that brought nothing means: nothing is there, we may not, or something else. */
export function kindOfStatus(status: number): 'gone' | 'forbidden' | 'refused' {
  if (status === 404 || status === 410) return 'gone';
  return status === 401 || status === 403 ? 'forbidden' : 'refused';
}

/** A failure to fetch as it is stored: instants as text. */
export function asFailure({ kind, ...details }: PoliteError): Failure {
  const plain = Object.entries(details).map(([name, value]) => [
    name,
    value instanceof Date ? value.toISOString() : value,
  ]);
  return { kind, ...Object.fromEntries(plain) };
}
