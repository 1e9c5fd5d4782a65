import type { Transaction } from '#db/client.ts';
import { listSegments, listTranslations, updateTranslation } from '#db/queries/wire-translations.ts';
import type { Actor } from './actor.ts';
import { reopenTranslation } from './undo-rejection.ts';

/** Why a translation was laid aside whose source took back what it is of. */
const sourceWithdrew = 'source_withdrew';

/** Lays aside what waits at the wire desk of a dispatch that its source has withdrawn. */
export async function layAsideTranslations(
  tx: Transaction,
  actor: Actor,
  dispatchId: string,
  now: Date,
): Promise<void> {
  for (const { id, deskState } of await listTranslations(tx, actor, dispatchId)) {
    if (deskState !== 'held' && deskState !== 'untranslated') continue;
    const decided = { decision: 'rejected', decidedBy: null, decidedAt: now, decisionReason: sourceWithdrew } as const;
    await updateTranslation(tx, id, { ...decided, state: 'refused' });
  }
}

/** Puts back at the wire desk what was laid aside because of its source. */
export async function takeUpTranslations(tx: Transaction, actor: Actor, dispatchId: string): Promise<void> {
  for (const translation of await listTranslations(tx, actor, dispatchId)) {
    if (translation.decision !== 'rejected' || translation.decisionReason !== sourceWithdrew) continue;
    await reopenTranslation(tx, { translation, rows: await listSegments(tx, actor, translation.id) });
  }
}
