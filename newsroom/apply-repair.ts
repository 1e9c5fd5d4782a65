import type { Database } from '#db/client.ts';
import { findRepair, moveRepair } from '#db/queries/glossary-repairs.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import { type Actor, machineActor } from './actor.ts';
import { refuseGlossary } from './glossary-term.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { addRepairJob } from './prepare-repair.ts';
import type { RepairError } from './repair-error.ts';

/**
 * Lets readers see a repair: the worker changes each article as it was proposed, and leaves `note` under it as a correction.
 * Whoever asks answers for what all of these articles will say.
 */
export async function applyRepair(
  db: Database,
  actor: Actor | 'operator',
  { repairId, note }: { repairId: string; note: string },
  now = new Date(),
): Promise<Result<void, RepairError>> {
  const refusal = refuseGlossary(actor);
  if (refusal) return refusal;
  if (actor !== 'operator' && !can(actor, 'correct')) return err({ kind: 'forbidden', act: 'correct' });
  if (note.trim() === '') return err({ kind: 'invalid', problems: [{ field: 'note', reason: 'note_missing' }] });
  return transact<void, RepairError>(db, async (tx) => {
    const found = await findRepair(tx, machineActor('import'), repairId);
    if (!found) return err({ kind: 'not_found' });
    const state = { id: repairId, state: 'prepared' } as const;
    if (!(await moveRepair(tx, state, { state: 'applying', note: note.trim() }))) return err({ kind: 'repair_busy' });
    await addRepairJob(tx, repairId, now);
    const subject = { subjectKind: 'term', subjectId: found.term.id } as const;
    const details = { repairId, note: note.trim() };
    await leaveAuditEntry(tx, actor, { at: now, act: 'apply-repair', ...subject, details });
    return ok(undefined);
  });
}
