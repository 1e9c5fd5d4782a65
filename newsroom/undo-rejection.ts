import type { Database, Transaction } from '#db/client.ts';
import { updateTranslation } from '#db/queries/wire-translations.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { DeskError } from './desk-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { takeInHand } from './take-in-hand.ts';
import type { TakenTranslation } from './take-translation.ts';

/** Undoes that somebody rejected a translation: it waits at the desk again, as if nobody had decided. */
export async function undoRejection(
  db: Database,
  actor: Actor,
  { translationId }: { translationId: string },
  now = new Date(),
): Promise<Result<void, DeskError>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  return transact<void, DeskError>(db, async (tx) => {
    const held = await takeInHand(tx, actor, { translationId }, now);
    if (!held.ok) return held;
    const { translation, dispatch } = held.value.taken;
    if (translation.decision !== 'rejected') return err({ kind: 'not_rejected' });
    await reopenTranslation(tx, held.value.taken);
    const subject = { subjectKind: 'dispatch', subjectId: dispatch.id } as const;
    const { locale, decisionReason: reason } = translation;
    await leaveAuditEntry(tx, actor, { at: now, act: 'undo-rejection', ...subject, details: { locale, reason } });
    return ok(undefined);
  });
}

/** Puts a rejected translation back to where it waits for a decision. */
export async function reopenTranslation(
  tx: Transaction,
  { translation, rows }: Pick<TakenTranslation, 'translation' | 'rows'>,
): Promise<void> {
  const isWhole = rows.length > 0 && rows.every(({ target }) => target !== null);
  const judged = translation.verdict === 'refuse' ? 'refused' : 'checked';
  const state = isWhole ? judged : 'untranslated';
  const undecided = { decision: null, decidedBy: null, decidedAt: null, decisionReason: '' };
  await updateTranslation(tx, translation.id, { ...undecided, state });
}
