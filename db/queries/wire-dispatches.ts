import { and, arrayContains, asc, desc, eq, gt, inArray, ne, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { dispatchEvents, dispatches, dispatchNames, eventClusters } from '../schema/dispatches.ts';
import { sources } from '../schema/sources.ts';
import type { Editor } from './editor.ts';

/** A dispatch's row as the wire sees it. */
export type DispatchRow = typeof dispatches.$inferSelect;

/** Something that happened to a dispatch. */
export type DispatchEvent = Omit<typeof dispatchEvents.$inferInsert, 'id'>;

/** Every name among these under which a dispatch of the source is known, with what is remembered of it. */
export async function listKnownNames(tx: Transaction, _editor: Editor, sourceId: string, names: readonly string[]) {
  if (names.length === 0) return [];
  return tx
    .select({
      dispatchId: dispatchNames.dispatchId,
      name: dispatchNames.name,
      headlineDigest: dispatches.headlineDigest,
      textDigest: dispatches.textDigest,
    })
    .from(dispatchNames)
    .innerJoin(dispatches, eq(dispatches.id, dispatchNames.dispatchId))
    .where(and(eq(dispatchNames.sourceId, sourceId), inArray(dispatchNames.name, [...names])));
}

/** Adds dispatches; returns the ids of those that were not there, by identity. */
export async function insertArrivals(
  tx: Transaction,
  arrivals: readonly (typeof dispatches.$inferInsert)[],
): Promise<Map<string, string>> {
  if (arrivals.length === 0) return new Map();
  const rows = await tx
    .insert(dispatches)
    .values([...arrivals])
    .onConflictDoNothing()
    .returning({ id: dispatches.id, identity: dispatches.identity });
  return new Map(rows.map(({ id, identity }) => [identity, id]));
}

/** Makes dispatches known under more names; a name that another one has stays with that one. */
export async function insertNames(
  tx: Transaction,
  names: readonly (typeof dispatchNames.$inferInsert)[],
): Promise<void> {
  if (names.length > 0)
    await tx
      .insert(dispatchNames)
      .values([...names])
      .onConflictDoNothing();
}

/** Notes what happened to dispatches. */
export async function insertDispatchEvents(tx: Transaction, events: readonly DispatchEvent[]): Promise<void> {
  if (events.length > 0) await tx.insert(dispatchEvents).values([...events]);
}

/** Changes a dispatch. */
export async function updateDispatch(
  tx: Transaction,
  id: string,
  values: Partial<typeof dispatches.$inferInsert>,
): Promise<void> {
  await tx.update(dispatches).set(values).where(eq(dispatches.id, id));
}

/** Changes a dispatch that its source changed, and sends it through its stages again unless it was left aside. */
export async function reopenDispatch(
  tx: Transaction,
  id: string,
  { pictures = [], ...values }: Partial<typeof dispatches.$inferInsert>,
): Promise<void> {
  // What was copied for it need not be copied again.
  const hasCopies = sql`jsonb_path_exists(${dispatches.pictures}, '$[*].mediaId ? (@ != null)')`;
  const isTooOld = sql`${dispatches.status} = 'set_aside' and ${dispatches.failure} ->> 'kind' = 'too_old'`;
  await tx
    .update(dispatches)
    .set({
      ...values,
      pictures: sql`case when ${hasCopies} then ${dispatches.pictures} else ${JSON.stringify(pictures)}::jsonb end`,
      stage: sql`case when ${isTooOld} then ${dispatches.stage} else 'recognise' end`,
      status: sql`case when ${isTooOld} then ${dispatches.status} else 'waiting' end`,
      attempts: 0,
      dueAt: sql`now()`,
    })
    .where(eq(dispatches.id, id));
}

/** Locks a dispatch until the transaction ends; false where it no longer waits for `stage`. */
export async function lockWaiting(tx: Transaction, { id, stage }: Pick<DispatchRow, 'id' | 'stage'>): Promise<boolean> {
  const rows = await tx
    .select({ id: dispatches.id })
    .from(dispatches)
    .where(and(eq(dispatches.id, id), eq(dispatches.stage, stage), eq(dispatches.status, 'waiting')))
    .for('update');
  return rows.length === 1;
}

/** Moves a dispatch on that still waits for `stage`; false where somebody was first. */
export async function advanceDispatch(
  tx: Transaction,
  { id, stage }: Pick<DispatchRow, 'id' | 'stage'>,
  values: Partial<typeof dispatches.$inferInsert>,
): Promise<boolean> {
  const moved = await tx
    .update(dispatches)
    .set(values)
    .where(and(eq(dispatches.id, id), eq(dispatches.stage, stage), eq(dispatches.status, 'waiting')))
    .returning({ id: dispatches.id });
  return moved.length === 1;
}

/** Dispatches of a source that wait for their next stage and are due, the oldest first. */
export async function listWaiting(
  db: Database | Transaction,
  _editor: Editor,
  { sourceId, limit }: { sourceId: string; limit: number },
): Promise<DispatchRow[]> {
  return db
    .select()
    .from(dispatches)
    .where(and(eq(dispatches.sourceId, sourceId), eq(dispatches.status, 'waiting'), sql`${dispatches.dueAt} <= now()`))
    .orderBy(asc(dispatches.dueAt), asc(dispatches.id))
    .limit(limit);
}

/** What is remembered of the last fifty pages of a source, the last one first. */
export async function listKnownPages<Page extends object>(
  db: Database,
  _editor: Editor,
  sourceId: string,
): Promise<Page[]> {
  const rows = await db
    .select({
      page: sql<Page>`jsonb_build_object(
      'measures', ${dispatches.pageStatement} -> 'measures', 'drift', ${dispatches.pageStatement} -> 'drift')`,
    })
    .from(dispatches)
    .where(and(eq(dispatches.sourceId, sourceId), eq(dispatches.isFromPage, true)))
    .orderBy(desc(dispatches.createdAt))
    .limit(50);
  return rows.map(({ page }) => page);
}

/**
 * The latest dispatches of other sources since `since` that share two of the first six of these marks. Two at a time, the
 * index answers alone: thousands share one name, such as that of a capital.
 */
export async function listAlike(
  tx: Transaction,
  _editor: Editor,
  { sourceId, marks, since }: { sourceId: string; marks: readonly string[]; since: Date },
) {
  const pairs = marks
    .slice(0, 6)
    .flatMap((one, at, few) => few.slice(at + 1).map((other) => arrayContains(dispatches.eventMarks, [one, other])));
  return tx
    .select({
      id: dispatches.id,
      headline: dispatches.headline,
      language: dispatches.language,
      clusterId: dispatches.clusterId,
      marks: dispatches.eventMarks,
      weights: dispatches.eventWeights,
    })
    .from(dispatches)
    .where(and(or(...pairs), gt(dispatches.createdAt, since), ne(dispatches.sourceId, sourceId)))
    .orderBy(desc(dispatches.id))
    .limit(50);
}

/**
 * Lets one transaction at a time look for clusters: two that tell of the same event must find each other. Its searches are
 * planned by the names that they look for, for some are a thousand times as common as others.
 */
export async function lockClusters(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    select pg_advisory_xact_lock(hashtext('depeche.event-clusters')),
      set_config('plan_cache_mode', 'force_custom_plan', true)`);
}

/** Begins an event; returns its id. */
export async function insertCluster(tx: Transaction, event: typeof eventClusters.$inferInsert): Promise<string> {
  const [row] = await tx.insert(eventClusters).values(event).returning({ id: eventClusters.id });
  if (!row) throw new Error('inserting a cluster returned nothing');
  return row.id;
}

/** Notes that an event was told of again. */
export async function touchCluster(tx: Transaction, id: string, latestAt: Date): Promise<void> {
  await tx.update(eventClusters).set({ latestAt }).where(eq(eventClusters.id, id));
}

/** A dispatch that is ready to be filed, locked until the transaction ends, with its source; null where it is not, or no more. */
export async function findReadyDispatch(tx: Transaction, _editor: Editor, id: string) {
  const [row] = await tx
    .select({ dispatch: dispatches, source: sources })
    .from(dispatches)
    .innerJoin(sources, eq(sources.id, dispatches.sourceId))
    .where(and(eq(dispatches.id, id), eq(dispatches.stage, 'file'), eq(dispatches.status, 'waiting')))
    .for('no key update', { of: dispatches });
  return row ?? null;
}

/** The version of the article as the wire last filed it, or null where it never did. */
export async function findFiledVersion(
  tx: Transaction,
  _editor: Editor,
  dispatchId: string,
  articleId: string,
): Promise<number | null> {
  const [row] = await tx
    .select({ version: sql<number>`(${dispatchEvents.details} ->> 'version')::int` })
    .from(dispatchEvents)
    .where(
      and(
        eq(dispatchEvents.dispatchId, dispatchId),
        inArray(dispatchEvents.happened, ['filed', 'refiled']),
        sql`${dispatchEvents.details} ->> 'articleId' = ${articleId}`,
      ),
    )
    .orderBy(desc(dispatchEvents.id))
    .limit(1);
  return row?.version ?? null;
}
