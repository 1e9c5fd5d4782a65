import { and, asc, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { hosts, polls, sources } from '../schema/sources.ts';
import type { Editor } from './editor.ts';
import { isVanishDue } from './wire-vanished.ts';

/** A source's row as the wire sees it. */
export type PolledSource = typeof sources.$inferSelect;

const isAsked = and(isNull(sources.pausedAt), isNull(sources.removedAt), isNotNull(sources.feedUrl));
const origin = sql<string>`lower(substring(${sources.feedUrl} from '^[A-Za-z]+://[^/?#]+'))`;

// What waits for its time counts too: a killed worker leaves it behind.
const hasWork = sql`(${sources.nextDueAt} <= now() or exists (
  select from dispatches waiting where waiting.source_id = ${sources.id} and waiting.status = 'waiting'
    and waiting.due_at <= now()) or exists (
  select from dispatches where source_id = ${sources.id} and ${isVanishDue}))`;

/** The servers whose sources have something to be done, the longest due first. */
export async function listDueOrigins(db: Database, _editor: Editor): Promise<string[]> {
  const rows = await db
    .select({ origin })
    .from(sources)
    .where(and(isAsked, hasWork))
    .groupBy(origin)
    .orderBy(sql`min(${sources.nextDueAt})`);
  return rows.map((row) => row.origin);
}

/** The sources of a server that have something to be done, the longest due first. */
export async function listDueSources(db: Database, _editor: Editor, server: string): Promise<PolledSource[]> {
  return db
    .select()
    .from(sources)
    .where(and(isAsked, sql`${origin} = ${server}`, hasWork))
    .orderBy(asc(sources.nextDueAt));
}

/** Makes a source due now. */
export async function makeDue(db: Database, id: string): Promise<void> {
  await db.update(sources).set({ nextDueAt: sql`now()` }).where(eq(sources.id, id));
}

/** The source with this id, locked until the transaction ends, or null where it is gone. */
export async function findSourceForPoll(tx: Transaction, _editor: Editor, id: string): Promise<PolledSource | null> {
  const [row] = await tx.select().from(sources).where(eq(sources.id, id)).for('no key update');
  return row ?? null;
}

/** Keeps what a poll changed of its source. */
export async function updateSourceState(
  tx: Transaction,
  id: string,
  values: Partial<typeof sources.$inferInsert>,
): Promise<void> {
  await tx.update(sources).set(values).where(eq(sources.id, id));
}

/** Keeps the picture of a poll. */
export async function insertPoll(tx: Transaction, poll: typeof polls.$inferInsert): Promise<void> {
  await tx.insert(polls).values(poll);
}

/** Forgets polls from before `until`. */
export async function deleteOldPolls(db: Database, until: Date): Promise<void> {
  await db.delete(polls).where(lte(polls.at, until));
}

/** What is remembered of a server, or null where it was never asked. */
export async function findHost(db: Database, _editor: Editor, server: string) {
  const [row] = await db.select().from(hosts).where(eq(hosts.origin, server));
  return row ?? null;
}

/** Remembers what was learned of a server. */
export async function upsertHost(db: Database, host: Required<typeof hosts.$inferInsert>): Promise<void> {
  await db.insert(hosts).values(host).onConflictDoUpdate({ target: hosts.origin, set: host });
}
