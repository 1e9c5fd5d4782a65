import type { Database } from '#db/client.ts';
import { deleteClaim } from '#db/queries/wire-claims.ts';
import { updateTranslation } from '#db/queries/wire-translations.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { DeskError } from './desk-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { takeInHand } from './take-in-hand.ts';
import type { TakenTranslation } from './take-translation.ts';

/** What is turned down, as the person saw it, and why. */
export type TurnedDown = { translationId: string; fingerprint: string; reason: string };

type Decision = {
  decision: 'held' | 'rejected';
  /** The use case's name. */
  act: string;
  refuse?: (taken: TakenTranslation) => DeskError | null;
};

/** The frame of not accepting a translation: who may, with a reason, on what they saw, on record. */
export async function turnDownTranslation(
  db: Database,
  actor: Actor,
  { reason, ...of }: TurnedDown,
  { decision, act, refuse }: Decision,
  now: Date,
): Promise<Result<void, DeskError>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  const decisionReason = reason.trim().slice(0, 2000);
  if (decisionReason === '')
    return err({ kind: 'invalid', problems: [{ field: 'reason', reason: 'decision_unexplained' }] });
  return transact<void, DeskError>(db, async (tx) => {
    const held = await takeInHand(tx, actor, of, now);
    if (!held.ok) return held;
    const { translation, dispatch } = held.value.taken;
    const refusal = refuse?.(held.value.taken) ?? null;
    if (refusal) return err(refusal);
    const decided = { decision, decidedBy: actor.userId, decidedAt: now, decisionReason, engineAsked: null };
    await updateTranslation(tx, translation.id, { ...decided, ...(decision === 'rejected' && { state: 'refused' }) });
    await deleteClaim(tx, { translationId: translation.id, userId: actor.userId });
    const subject = { subjectKind: 'dispatch', subjectId: dispatch.id } as const;
    const details = { locale: translation.locale, verdict: translation.verdict, reason: decisionReason };
    await leaveAuditEntry(tx, actor, { at: now, act, ...subject, details });
    return ok(undefined);
  });
}
