import type { Database } from '#db/client.ts';
import { findTermForChange } from '#db/queries/editor-glossary.ts';
import { insertRepair } from '#db/queries/glossary-repairs.ts';
import { addJob } from '#db/queries/jobs.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { machineActor } from './actor.ts';
import { findTouched } from './find-touched.ts';
import { type GlossaryActor, refuseGlossary } from './glossary-term.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import type { RepairError } from './repair-error.ts';

/**
 * Begins to make published articles follow a term: finds those that it touches, and has the worker look what each of their
 * sentences would be. Nothing that readers see changes before `applyRepair`.
 */
export async function prepareRepair(
  db: Database,
  actor: GlossaryActor,
  { termId }: { termId: string },
  now = new Date(),
): Promise<Result<{ repairId: string; articles: number }, RepairError>> {
  const refusal = refuseGlossary(actor);
  if (refusal) return refusal;
  return transact<{ repairId: string; articles: number }, RepairError>(db, async (tx) => {
    const term = await findTermForChange(tx, termId);
    if (!term) return err({ kind: 'not_found' });
    const touched = await findTouched(tx, machineActor('import'), term);
    const askedBy = actor !== 'operator' && actor.kind === 'person' ? actor.userId : null;
    const ids = touched.map(({ translationId }) => translationId);
    const repairId = await insertRepair(tx, { termId, askedBy, createdAt: now }, ids);
    await addRepairJob(tx, repairId, now);
    const subject = { subjectKind: 'term', subjectId: termId } as const;
    const details = { repairId, articles: touched.length };
    await leaveAuditEntry(tx, actor, { at: now, act: 'prepare-repair', ...subject, details });
    return ok({ repairId, articles: touched.length });
  });
}

/** Has the worker go on with a repair. */
export function addRepairJob(tx: Parameters<typeof addJob>[0], repairId: string, now: Date): Promise<void> {
  const key = `repair-glossary:${repairId}`;
  return addJob(tx, { task: 'repair-glossary', payload: { repairId }, key, runAt: now, mostAttempts: 10 });
}
