import type { Database } from '#db/client.ts';
import { deleteSource, findSourceForChange, isSourceUsed, lockSources } from '#db/queries/editor-sources.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { endSubscription } from './end-subscription.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { refuseSources, type SourceActor, type SourceError } from './source-content.ts';

/** Forgets a source, and the dispatches that came from it. One of which an article was made stays: readers see its name. */
export async function removeSource(
  db: Database,
  actor: SourceActor,
  { sourceId }: { sourceId: string },
  now = new Date(),
): Promise<Result<void, SourceError>> {
  const refusal = refuseSources(actor);
  if (refusal) return refusal;
  return transact<void, SourceError>(db, async (tx) => {
    await lockSources(tx);
    const source = await findSourceForChange(tx, sourceId);
    if (!source) return err({ kind: 'not_found' });
    if (await isSourceUsed(tx, sourceId)) return err({ kind: 'source_in_use' });
    await endSubscription(tx, sourceId, now);
    await deleteSource(tx, sourceId);
    const subject = { subjectKind: 'source', subjectId: sourceId } as const;
    const { name, feedUrl } = source;
    await leaveAuditEntry(tx, actor, { at: now, act: 'remove-source', ...subject, details: { name, feedUrl } });
    return ok(undefined);
  });
}
