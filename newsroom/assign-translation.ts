import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { findMember } from '#db/queries/editor-members.ts';
import { updateTranslation } from '#db/queries/wire-translations.ts';
import { transact, within } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import { type Actor, personActor } from './actor.ts';
import type { DeskError } from './desk-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { takeTranslation } from './take-translation.ts';

type Input = {
  translationId: string;
  /** Null to take it from whoever has it. */
  userId: string | null;
};

/** Gives a translation to somebody who may translate, to be reviewed by them; whoever has it in hand keeps it there. */
export async function assignTranslation(
  db: Database,
  actor: Actor,
  { translationId, userId }: Input,
  now = new Date(),
): Promise<Result<void, DeskError>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  return transact<void, DeskError>(db, async (tx) => {
    const taken = await takeTranslation(tx, actor, translationId);
    if (!taken) return err({ kind: 'not_found' });
    const isId = z.uuid().safeParse(userId).success;
    const member = userId !== null && isId ? await findMember(within(tx), actor, userId) : null;
    const mayTranslate =
      member !== null &&
      member.suspendedAt === null &&
      can(personActor({ userId: member.id, name: member.name, role: member.role }), 'translate');
    if (userId !== null && !mayTranslate)
      return err({ kind: 'invalid', problems: [{ field: 'userId', reason: 'not_a_translator' }] });
    await updateTranslation(tx, taken.translation.id, { assignedTo: userId, assignedAt: userId === null ? null : now });
    const subject = { subjectKind: 'dispatch', subjectId: taken.dispatch.id } as const;
    const details = { locale: taken.translation.locale, to: member?.name ?? null };
    await leaveAuditEntry(tx, actor, { at: now, act: 'assign-translation', ...subject, details });
    return ok(undefined);
  });
}
