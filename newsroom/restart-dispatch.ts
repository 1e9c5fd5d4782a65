import type { Database } from '#db/client.ts';
import { findDispatchForChange, restartDispatch as restart } from '#db/queries/editor-source-dispatches.ts';
import { forgetMachineTargets } from '#db/queries/wire-translations.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { refuseSources, type SourceActor, type SourceError } from './source-content.ts';
import { wakeWire } from './wake-wire.ts';

/**
 * Why a dispatch was not sent through its stages again; `dispatch_busy`: it is on its way already; `page_unused`: less than
 * its whole text may be kept, and its page is never read.
 */
export type RestartError =
  | Extract<SourceError, { kind: 'forbidden' | 'not_found' }>
  | { kind: 'dispatch_busy' | 'page_unused' };

/** The stages from which a dispatch can be sent through again. */
export const restartStages = ['recognise', 'extract', 'translate', 'file'] as const;

/**
 * Sends a dispatch through its stages again, also one that had come to its end: from the beginning, from its page, to be
 * translated anew by machines, or to be filed as it is.
 * What it has become already stays, and follows as after any change of its source; so does what people translated.
 */
export async function restartDispatch(
  db: Database,
  actor: SourceActor,
  { dispatchId, from }: { dispatchId: string; from: (typeof restartStages)[number] },
  now = new Date(),
): Promise<Result<{ sourceId: string }, RestartError>> {
  if (refuseSources(actor)) return err({ kind: 'forbidden', act: 'manage-sources' });
  return transact<{ sourceId: string }, RestartError>(db, async (tx) => {
    const dispatch = await findDispatchForChange(tx, dispatchId);
    if (!dispatch) return err({ kind: 'not_found' });
    if (dispatch.status === 'waiting') return err({ kind: 'dispatch_busy' });
    if (from === 'extract' && dispatch.licenceUsed !== 'full') return err({ kind: 'page_unused' });
    if (from === 'translate') await forgetMachineTargets(tx, dispatchId);
    await restart(tx, dispatchId, from, now);
    await wakeWire(tx, now);
    const subject = { subjectKind: 'dispatch', subjectId: dispatchId } as const;
    const { headline, sourceId } = dispatch;
    await leaveAuditEntry(tx, actor, { at: now, act: 'restart-dispatch', ...subject, details: { from, headline } });
    return ok({ sourceId });
  });
}
