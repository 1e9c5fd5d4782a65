import type { Database } from '#db/client.ts';
import { findSourceForChange, updateSource } from '#db/queries/editor-sources.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { endSubscription } from './end-subscription.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { refuseSources, type SourceActor, type SourceError } from './source-content.ts';
import { wakeWire } from './wake-wire.ts';

type Change = {
  /** The use case's name, for the audit log. */
  name: 'pause-source' | 'resume-source' | 'run-source';
  fields: Parameters<typeof updateSource>[2];
};

/** The frame of the acts that decide when a source is asked: one transaction, policy, audit log. */
export async function changeSourceState(
  db: Database,
  actor: SourceActor,
  { sourceId, change: { name, fields } }: { sourceId: string; change: Change },
  now: Date,
): Promise<Result<void, SourceError>> {
  const refusal = refuseSources(actor);
  if (refusal) return refusal;
  return transact<void, SourceError>(db, async (tx) => {
    const source = await findSourceForChange(tx, sourceId);
    if (!source) return err({ kind: 'not_found' });
    await updateSource(tx, sourceId, fields);
    if (fields.pausedAt) await endSubscription(tx, sourceId, now);
    if (fields.nextDueAt) await wakeWire(tx, now);
    await leaveAuditEntry(tx, actor, { at: now, act: name, subjectKind: 'source', subjectId: sourceId });
    return ok(undefined);
  });
}
