import { z } from 'zod';
import type { Database, Transaction } from '#db/client.ts';
import { listRivals, updateChosenDispatch } from '#db/queries/event-choices.ts';
import { deleteClaim } from '#db/queries/wire-claims.ts';
import { updateTranslation } from '#db/queries/wire-translations.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor, Person } from './actor.ts';
import type { DeskError } from './desk-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { takeTranslation } from './take-translation.ts';
import { holdClaim } from './translation-claim.ts';
import { reopenTranslation } from './undo-rejection.ts';

type Input = {
  clusterId: string;
  /** Null to take the choice back. */
  dispatchId: string | null;
};

/** What became of the other translations: laid aside, or left alone since a colleague has them in hand. */
export type ChosenSource = { laidAside: number; inOtherHands: number };

/** Why a translation was laid aside whose event another source tells. */
const otherChosen = 'other_source_chosen';

/**
 * Says by which dispatch an event is told: translations of the others that wait at the desk are laid aside, and come back
 * when another one is chosen, or none. What readers see stays.
 */
export async function chooseSource(
  db: Database,
  actor: Actor,
  { clusterId, dispatchId }: Input,
  now = new Date(),
): Promise<Result<ChosenSource, DeskError>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  const ids = z.object({ clusterId: z.uuid(), dispatchId: z.uuid().nullable() }).safeParse({ clusterId, dispatchId });
  if (!ids.success) return err({ kind: 'not_found' });
  return transact<ChosenSource, DeskError>(db, async (tx) => {
    if (!(await updateChosenDispatch(tx, clusterId, dispatchId))) return err({ kind: 'not_found' });
    const outcome = { laidAside: 0, inOtherHands: 0 };
    for (const rival of await listRivals(tx, actor, clusterId)) {
      const isOther = dispatchId !== null && rival.dispatchId !== dispatchId;
      const became = await settle(tx, actor, rival.translationId, isOther, now);
      if (became) outcome[became] += 1;
    }
    if (dispatchId !== null) {
      const subject = { subjectKind: 'dispatch', subjectId: dispatchId } as const;
      await leaveAuditEntry(tx, actor, {
        at: now,
        act: 'choose-source',
        ...subject,
        details: { clusterId, ...outcome },
      });
    }
    return ok(outcome);
  });
}

async function settle(
  tx: Transaction,
  actor: Person & Actor,
  translationId: string,
  isOther: boolean,
  now: Date,
): Promise<keyof ChosenSource | null> {
  const taken = await takeTranslation(tx, actor, translationId);
  if (!taken) return null;
  const { translation, dispatch, article } = taken;
  const isLaidAside = translation.decision === 'rejected' && translation.decisionReason === otherChosen;
  const subject = { subjectKind: 'dispatch', subjectId: dispatch.id } as const;
  const details = { locale: translation.locale, reason: otherChosen };
  if (!isOther && isLaidAside) {
    await reopenTranslation(tx, taken);
    await leaveAuditEntry(tx, actor, { at: now, act: 'undo-rejection', ...subject, details });
  }
  const isPublic = article?.status === 'published' || article?.status === 'scheduled';
  const waits = translation.deskState === 'held' || translation.deskState === 'untranslated';
  if (!isOther || isLaidAside || isPublic || !waits || translation.decision === 'accepted') return null;
  if (!(await holdClaim(tx, actor, translationId, now)).ok) return 'inOtherHands';
  const decided = { decision: 'rejected', decidedBy: actor.userId, decidedAt: now } as const;
  await updateTranslation(tx, translationId, { ...decided, state: 'refused', decisionReason: otherChosen });
  await deleteClaim(tx, { translationId, userId: actor.userId });
  await leaveAuditEntry(tx, actor, { at: now, act: 'reject-translation', ...subject, details });
  return 'laidAside';
}
