import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { sources } from '../schema/sources.ts';

const columns = {
  id: sources.id,
  hubTopic: sources.hubTopic,
  hubSecret: sources.hubSecret,
  hubAskedAt: sources.hubAskedAt,
  hubLeaseUntil: sources.hubLeaseUntil,
  hubToldAt: sources.hubToldAt,
  lastPolledAt: sources.lastPolledAt,
  nextDueAt: sources.nextDueAt,
  removedAt: sources.removedAt,
};

/** The subscription at whose address a hub speaks, or null where there is none at it. */
export async function findSubscription(db: Database | Transaction, callback: string) {
  const [row] = await db.select(columns).from(sources).where(eq(sources.hubCallback, callback));
  return row ?? null;
}

/** The same, locked until the transaction ends. */
export async function lockSubscription(tx: Transaction, callback: string) {
  const [row] = await tx.select(columns).from(sources).where(eq(sources.hubCallback, callback)).for('no key update');
  return row ?? null;
}

/** A subscription that is to end: the hub, what it calls the feed, and the address at which it tells us. */
export type EndedSubscription = { hubUrl: string; hubTopic: string; hubCallback: string };

/** Forgets the subscription of a source, and answers what its hub must be told; null where no hub tells us anything. */
export async function forgetSubscription(tx: Transaction, sourceId: string): Promise<EndedSubscription | null> {
  const { hubUrl, hubTopic, hubCallback, hubLeaseUntil } = sources;
  const [known] = await tx
    .select({ hubUrl, hubTopic, hubCallback, hubLeaseUntil })
    .from(sources)
    .where(eq(sources.id, sourceId))
    .for('no key update');
  if (!known?.hubUrl || !known.hubTopic || !known.hubCallback) return null;
  const nothing = { hubCallback: null, hubSecret: null, hubAskedAt: null, hubLeaseUntil: null, hubFailure: null };
  await tx.update(sources).set(nothing).where(eq(sources.id, sourceId));
  if (known.hubLeaseUntil === null || known.hubLeaseUntil <= new Date()) return null;
  return { hubUrl: known.hubUrl, hubTopic: known.hubTopic, hubCallback: known.hubCallback };
}
