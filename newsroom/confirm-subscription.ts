import type { Database } from '#db/client.ts';
import { updateSourceState } from '#db/queries/wire-sources.ts';
import { lockSubscription } from '#db/queries/wire-subscriptions.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';

/** What a hub says when it asks whether it was really us who asked (WebSub, section 5.3), or why it will not (5.2). */
export type HubQuestion = {
  mode: string;
  topic: string;
  challenge: string;
  leaseSeconds: number | null;
  reason: string;
};

/** `not_asked`: we asked for nothing of the kind, and the hub shall not do it. */
export type HubRefusal = { kind: 'not_asked' };

const day = 24 * 60 * 60_000;
const usualLease = 10 * 24 * 60 * 60;
const shortestLease = 60;
const longestLease = 90 * 24 * 60 * 60;
const longestChallenge = 1000;

/**
 * Answers a hub that asks whether a subscription is ours: with its challenge, where we asked for this feed at this address
 * within the last day or the subscription runs, or where it wants to end what is told at an address that is nobody's.
 * Nobody but the hub knows the address.
 */
export async function confirmSubscription(
  db: Database,
  { callback, question }: { callback: string; question: HubQuestion },
  now = new Date(),
): Promise<Result<{ challenge: string }, HubRefusal>> {
  const { mode, topic, challenge, leaseSeconds, reason } = question;
  return transact<{ challenge: string }, HubRefusal>(db, async (tx) => {
    const known = await lockSubscription(tx, callback);
    const isChallenge = challenge !== '' && challenge.length <= longestChallenge;
    // Nobody waits for anything at this address (any more): whoever wants to end what is told there may.
    if (!known && mode === 'unsubscribe' && isChallenge) return ok({ challenge });
    if (!known?.hubAskedAt || known.removedAt || known.hubTopic !== topic) return err({ kind: 'not_asked' });
    if (mode === 'denied') {
      const hubFailure = { kind: 'hub_denied', reason: reason.slice(0, 200) };
      await updateSourceState(tx, known.id, { hubFailure, hubLeaseUntil: null });
      return ok({ challenge: '' });
    }
    const isExpected =
      now.getTime() - known.hubAskedAt.getTime() < day || (known.hubLeaseUntil !== null && known.hubLeaseUntil > now);
    if (mode !== 'subscribe' || !isExpected || !isChallenge) return err({ kind: 'not_asked' });
    const seconds = Math.min(longestLease, Math.max(shortestLease, leaseSeconds ?? usualLease));
    const hubLeaseUntil = new Date(now.getTime() + seconds * 1000);
    await updateSourceState(tx, known.id, { hubLeaseUntil, hubFailure: null });
    return ok({ challenge });
  });
}
