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

type Input = { translationId: string; fingerprint: string; reason: string };

/** Holds a translation, whatever the gate says of it, and says why: it stays at the desk until somebody decides otherwise. */
export async function holdTranslation(
  db: Database,
  actor: Actor,
  { reason, ...of }: Input,
  now = new Date(),
): Promise<Result<void, DeskError>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  const decisionReason = reason.trim().slice(0, 2000);
  if (decisionReason === '')
    return err({ kind: 'invalid', problems: [{ field: 'reason', reason: 'decision_unexplained' }] });
  return transact<void, DeskError>(db, async (tx) => {
    const held = await takeInHand(tx, actor, of, now);
    if (!held.ok) return held;
    const { translation, dispatch } = held.value.taken;
    const decided = { decision: 'held', decidedBy: actor.userId, decidedAt: now, decisionReason } as const;
    await updateTranslation(tx, translation.id, { ...decided, engineAsked: null });
    await deleteClaim(tx, { translationId: translation.id, userId: actor.userId });
    const subject = { subjectKind: 'dispatch', subjectId: dispatch.id } as const;
    const details = { locale: translation.locale, verdict: translation.verdict, reason: decisionReason };
    await leaveAuditEntry(tx, actor, { at: now, act: 'hold-translation', ...subject, details });
    return ok(undefined);
  });
}
