import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Database } from '#db/client.ts';
import { updateSourceState } from '#db/queries/wire-sources.ts';
import { findSubscription, lockSubscription } from '#db/queries/wire-subscriptions.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { admitDelivery } from './admit-delivery.ts';
import { wakeWire } from './wake-wire.ts';

/** What a hub sends when something is new (WebSub, section 7). */
export type HubDelivery = {
  /** The header `X-Hub-Signature`: `sha256=…`. */
  signature: string | null;
  /** The feed that it names in its `Link` header, where it does. */
  topic: string | null;
  body: AsyncIterable<Uint8Array>;
};

/** `no_subscription`: nothing is told us at this address; `ended`: no more; `too_often`; `too_large`: more than 5 MiB. */
export type HubError = { kind: 'no_subscription' | 'ended' | 'too_often' | 'too_large' };

/** What became of a delivery: the source is due, it was so already, or the delivery was not the hub's. */
export type Heard = 'due' | 'known' | 'ignored';

const mostBytes = 5 * 1024 * 1024;
/** However often a hub speaks, its source is asked no sooner after the last time than this, in milliseconds. */
const pause = 60_000;

/**
 * Takes what a hub tells us: that there is something new. Only what the hub signed with our secret counts, and of that
 * nothing but the fact: the wire then asks the source itself, as politely as ever, so that nothing that a hub sends is
 * ever published and a delivery that comes twice is one. (decision «A hub says when, not what»)
 */
export async function hearHub(
  db: Database,
  { callback, delivery }: { callback: string; delivery: HubDelivery },
  now = new Date(),
): Promise<Result<Heard, HubError>> {
  const known = await findSubscription(db, callback);
  if (!known?.hubSecret) return err({ kind: 'no_subscription' });
  if (known.removedAt || !known.hubLeaseUntil || known.hubLeaseUntil <= now) return err({ kind: 'ended' });
  if (!admitDelivery(known.id, now)) return err({ kind: 'too_often' });
  const isSigned = await checkSignature(delivery, known.hubSecret);
  if (!isSigned.ok) return isSigned;
  // The specification has forgeries overlooked: who is told that a signature was wrong may try the next one.
  if (!isSigned.value || (delivery.topic !== null && delivery.topic !== known.hubTopic)) return ok('ignored');
  return db.transaction(async (tx) => {
    const source = await lockSubscription(tx, callback);
    if (!source) return ok('ignored');
    await updateSourceState(tx, source.id, { hubToldAt: now });
    const soonest = new Date(Math.max(now.getTime(), (source.lastPolledAt?.getTime() ?? 0) + pause));
    if (source.nextDueAt <= soonest) return ok('known');
    await updateSourceState(tx, source.id, { nextDueAt: soonest });
    if (soonest <= now) await wakeWire(tx, now);
    return ok('due');
  });
}

const methods: ReadonlySet<string> = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/** Whether the body is signed with the secret; it is not kept, however long. */
async function checkSignature({ signature, body }: HubDelivery, secret: string): Promise<Result<boolean, HubError>> {
  const [, method = '', digest = ''] = /^\s*(\w+)=([0-9a-f]{40,128})\s*$/i.exec(signature ?? '') ?? [];
  if (!methods.has(method.toLowerCase())) return ok(false);
  const made = createHmac(method.toLowerCase(), secret);
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > mostBytes) return err({ kind: 'too_large' });
    made.update(chunk);
  }
  const [ours, theirs] = [made.digest(), Buffer.from(digest, 'hex')];
  return ok(ours.length === theirs.length && timingSafeEqual(ours, theirs));
}
