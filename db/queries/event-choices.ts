import { and, asc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { dispatches, eventClusters } from '../schema/dispatches.ts';
import { wireTranslations } from '../schema/wire-translations.ts';
import type { Editor } from './editor.ts';

/** Notes by which of its dispatches an event is told, or by none; false where the dispatch is of another event. */
export async function updateChosenDispatch(
  tx: Transaction,
  clusterId: string,
  dispatchId: string | null,
): Promise<boolean> {
  const isOfEvent = sql`${dispatchId}::uuid is null or exists (
    select from dispatches d where d.id = ${dispatchId}::uuid and d.cluster_id = ${clusterId}::uuid)`;
  const rows = await tx
    .update(eventClusters)
    .set({ chosenDispatchId: dispatchId })
    .where(and(eq(eventClusters.id, clusterId), sql`(${isOfEvent})`))
    .returning({ id: eventClusters.id });
  return rows.length === 1;
}

/** The translations of all dispatches that tell of an event, in the order in which all lock them. */
export async function listRivals(tx: Transaction, _editor: Editor, clusterId: string) {
  return tx
    .select({ translationId: wireTranslations.id, dispatchId: dispatches.id })
    .from(dispatches)
    .innerJoin(wireTranslations, eq(wireTranslations.dispatchId, dispatches.id))
    .where(eq(dispatches.clusterId, clusterId))
    .orderBy(asc(dispatches.id), asc(wireTranslations.id));
}
