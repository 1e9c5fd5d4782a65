import type { Database } from '#db/client.ts';
import { restartDispatch } from '#db/queries/editor-source-dispatches.ts';
import { updateTranslation } from '#db/queries/wire-translations.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { DeskError } from './desk-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { takeInHand } from './take-in-hand.ts';
import { wakeWire } from './wake-wire.ts';

/**
 * Has another engine translate what machines made of a dispatch and nobody has confirmed or changed. The worker asks it, and
 * the gate of what it said; what it can't translate stays as it is. Until then the translation can't be accepted.
 */
export async function askOtherEngine(
  db: Database,
  actor: Actor,
  { translationId, engine }: { translationId: string; engine: string },
  now = new Date(),
): Promise<Result<void, DeskError>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  if (!/^[a-z0-9][a-z0-9_-]{0,39}$/.test(engine))
    return err({ kind: 'invalid', problems: [{ field: 'engine', reason: 'unknown_engine' }] });
  return transact<void, DeskError>(db, async (tx) => {
    const held = await takeInHand(tx, actor, { translationId }, now);
    if (!held.ok) return held;
    const { translation, dispatch } = held.value.taken;
    if (dispatch.status === 'waiting') return err({ kind: 'dispatch_busy' });
    await updateTranslation(tx, translation.id, { engineAsked: engine });
    await restartDispatch(tx, dispatch.id, 'translate', now);
    await wakeWire(tx, now);
    const subject = { subjectKind: 'dispatch', subjectId: dispatch.id } as const;
    const details = { locale: translation.locale, engine };
    await leaveAuditEntry(tx, actor, { at: now, act: 'ask-other-engine', ...subject, details });
    return ok(undefined);
  });
}
