import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { dispatchEvents, dispatches } from '../schema/dispatches.ts';
import type { Editor } from './editor.ts';

/** What happened to a dispatch once. */
export type DispatchEvent = Pick<typeof dispatchEvents.$inferSelect, 'at' | 'happened' | 'details'>;

/** A dispatch as the screen of its source lists it, with everything that happened to it. */
export type ListedDispatch = Pick<
  typeof dispatches.$inferSelect,
  | 'id'
  | 'headline'
  | 'url'
  | 'language'
  | 'stage'
  | 'status'
  | 'failure'
  | 'createdAt'
  | 'sourcePublishedAt'
  | 'licenceUsed'
  | 'articleId'
> & { translatedId: string | null; events: DispatchEvent[] };

/** The last dispatches of a source, newest first; `translatedId` is one of the articles in other languages. */
export async function listDispatchesOfSource(
  db: Database,
  _editor: Editor,
  { sourceId, limit }: { sourceId: string; limit: number },
): Promise<ListedDispatch[]> {
  const rows = await db
    .select({
      id: dispatches.id,
      headline: dispatches.headline,
      url: dispatches.url,
      language: dispatches.language,
      stage: dispatches.stage,
      status: dispatches.status,
      failure: dispatches.failure,
      createdAt: dispatches.createdAt,
      sourcePublishedAt: dispatches.sourcePublishedAt,
      licenceUsed: dispatches.licenceUsed,
      articleId: dispatches.articleId,
      translatedId: sql<string | null>`(select t.article_id from translations t
        where t.dispatch_id = dispatches.id order by t.id limit 1)`,
    })
    .from(dispatches)
    .where(eq(dispatches.sourceId, sourceId))
    .orderBy(desc(dispatches.createdAt), sql`${dispatches.sourcePublishedAt} desc nulls last`, desc(dispatches.id))
    .limit(limit);
  if (rows.length === 0) return [];
  const events = await db
    .select({
      dispatchId: dispatchEvents.dispatchId,
      at: dispatchEvents.at,
      happened: dispatchEvents.happened,
      details: dispatchEvents.details,
    })
    .from(dispatchEvents)
    .where(
      inArray(
        dispatchEvents.dispatchId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(dispatchEvents.at), asc(dispatchEvents.id));
  const byDispatch = Map.groupBy(events, ({ dispatchId }) => dispatchId);
  return rows.map((row) => ({ ...row, events: byDispatch.get(row.id) ?? [] }));
}

/** A dispatch as it is, or null. */
export async function findDispatchForChange(tx: Transaction, id: string) {
  const { sourceId, stage, status, headline, licenceUsed } = dispatches;
  const [row] = await tx
    .select({ sourceId, stage, status, headline, licenceUsed })
    .from(dispatches)
    .where(eq(dispatches.id, id))
    .for('update');
  return row ?? null;
}

/** Sends a dispatch through its stages again from one of them on. */
export async function restartDispatch(
  tx: Transaction,
  id: string,
  stage: (typeof dispatches.$inferSelect)['stage'],
  now: Date,
): Promise<void> {
  const fresh = { stage, status: 'waiting', attempts: 0, failure: null, dueAt: now } as const;
  await tx.update(dispatches).set(fresh).where(eq(dispatches.id, id));
  await tx.insert(dispatchEvents).values({ dispatchId: id, at: now, happened: 'restarted', details: { stage } });
}
