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

/**
 * Rejects a translation, and says why: nothing becomes of it unless the rejection is undone. Where its article has appeared,
 * only what waits to change it can be rejected; the article itself is withdrawn as any other.
 */
export async function rejectTranslation(
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
    const { translation, dispatch, article } = held.value.taken;
    if (translation.state === 'filed' && (article?.status === 'published' || article?.status === 'scheduled'))
      return err({ kind: 'wrong_status', act: 'withdraw', status: article.status });
    const decided = { decision: 'rejected', decidedBy: actor.userId, decidedAt: now, decisionReason } as const;
    await updateTranslation(tx, translation.id, { ...decided, state: 'refused', engineAsked: null });
    await deleteClaim(tx, { translationId: translation.id, userId: actor.userId });
    const subject = { subjectKind: 'dispatch', subjectId: dispatch.id } as const;
    const { locale, verdict } = translation;
    const details = { locale, verdict, reason: decisionReason };
    await leaveAuditEntry(tx, actor, { at: now, act: 'reject-translation', ...subject, details });
    return ok(undefined);
  });
}
