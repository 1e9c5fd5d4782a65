import type { Database } from '#db/client.ts';
import { findHub, findListAddress } from '#db/queries/editor-feeds.ts';
import type { ChangedList } from '#db/queries/jobs.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { absolute, type FeedFormat, type FeedPlace, feedPath } from '#paths.ts';
import type { Actor } from './actor.ts';

/** Why a hub was not told: it answered so that it is no use to ask again, or it may take it another time. */
export type PingError = { kind: 'refused'; hub: string; reason: string } | { kind: 'unavailable'; reason: string };

const formats: readonly FeedFormat[] = ['rss', 'atom', 'json'];

/**
 * Tells the hub that is set now that the feeds of a list have changed, and returns their addresses: none where there is
 * no hub or no such list any more. How a hub is told is not part of WebSub (W3C Recommendation, section 6); all take the
 * form of PubSubHubbub 0.4, section 7. `timeLimit` is in milliseconds.
 */
export async function pingHub(
  db: Database,
  actor: Actor,
  list: ChangedList,
  { siteUrl, timeLimit = 10_000 }: { siteUrl: string; timeLimit?: number },
): Promise<Result<string[], PingError>> {
  const [hub, address] = await Promise.all([findHub(db, actor), findListAddress(db, actor, list)]);
  if (hub === '' || !address) return ok([]);
  const place: FeedPlace = list.kind === 'edition' ? { kind: 'edition' } : { kind: list.kind, slug: address.slug };
  const topics = formats.map((format) => absolute(siteUrl, feedPath(address, place, format)));
  const told = await tell(hub, topics, timeLimit);
  return told.ok ? ok(topics) : told;
}

async function tell(hub: string, topics: readonly string[], timeLimit: number): Promise<Result<void, PingError>> {
  if (!URL.canParse(hub)) return err({ kind: 'refused', hub, reason: 'it is no address' });
  const body = new URLSearchParams([['hub.mode', 'publish'], ...topics.map((topic) => ['hub.url', topic])]);
  const signal = AbortSignal.timeout(timeLimit);
  try {
    const answer = await fetch(hub, { method: 'POST', body, signal, redirect: 'manual' });
    await answer.body?.cancel();
    if (answer.ok) return ok(undefined);
    const reason = `it answers ${answer.status}`;
    const mayChange = answer.status >= 500 || answer.status === 429 || answer.status === 408;
    return err(mayChange ? { kind: 'unavailable', reason } : { kind: 'refused', hub, reason });
  } catch (error) {
    return err({ kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) });
  }
}
