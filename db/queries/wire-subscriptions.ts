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
