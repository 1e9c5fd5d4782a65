import { and, asc, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { dispatches } from '../schema/dispatches.ts';
import type { Editor } from './editor.ts';

/**
 * Marks the dispatches of a source that its feed no longer names, although at least two that are older are still among
 * those that it names (`present`); returns their ids. What is older than a month has had its time.
 */
export async function markVanished(
  tx: Transaction,
  { sourceId, present, now }: { sourceId: string; present: readonly string[]; now: Date },
): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    with named as (
      select coalesce(source_published_at, created_at) as at, created_at from dispatches
      where id in ${[...present]} order by 1 limit 2)
    update dispatches set vanished_at = ${now.toISOString()}::timestamptz, vanish_asked_at = null
    where source_id = ${sourceId}::uuid and id not in ${[...present]} and vanished_at is null and withdrawn_at is null
      and created_at >= (select min(created_at) from named) and created_at < now()
      and created_at > now() - interval '30 days'
      and coalesce(source_published_at, created_at) > (select max(at) from named having count(*) = 2)
    returning id`);
  return rows.map(({ id }) => id);
}

/** Forgets of these dispatches that they had vanished; returns the ids of those that had. */
export async function unmarkVanished(tx: Transaction, present: readonly string[]): Promise<string[]> {
  const rows = await tx
    .update(dispatches)
    .set({ vanishedAt: null, vanishAskedAt: null })
    .where(and(inArray(dispatches.id, [...present]), isNotNull(dispatches.vanishedAt)))
    .returning({ id: dispatches.id });
  return rows.map(({ id }) => id);
}

/** Dispatches of a source that vanished before `until`, and whose pages were not asked because of it; the first ones first. */
export async function listVanished(
  db: Database,
  _editor: Editor,
  { sourceId, until, limit }: { sourceId: string; until: Date; limit: number },
): Promise<{ id: string; url: string }[]> {
  return db
    .select({ id: dispatches.id, url: dispatches.url })
    .from(dispatches)
    .where(and(eq(dispatches.sourceId, sourceId), lte(dispatches.vanishedAt, until), isNull(dispatches.vanishAskedAt)))
    .orderBy(asc(dispatches.vanishedAt), asc(dispatches.id))
    .limit(limit);
}

/** A dispatch that had vanished and was asked for because of it, locked; null where somebody was first, or it is back. */
export async function lockVanished(tx: Transaction, id: string) {
  const [row] = await tx
    .select({ id: dispatches.id, status: dispatches.status })
    .from(dispatches)
    .where(and(eq(dispatches.id, id), isNotNull(dispatches.vanishedAt), isNull(dispatches.vanishAskedAt)))
    .for('no key update');
  return row ?? null;
}
