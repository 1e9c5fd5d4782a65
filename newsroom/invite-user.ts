import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { violatedConstraint } from '#db/constraint.ts';
import { insertUser } from '#db/queries/editor-users.ts';
import { addJob } from '#db/queries/jobs.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor, Role } from './actor.ts';
import type { FieldProblem } from './article-content.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { keepLink } from './make-password-link.ts';

const fields = z.object({
  email: z.string().trim().toLowerCase().max(320).pipe(z.email('email_form')),
  name: z.string().trim().min(1, 'name_missing').max(80, 'name_too_long'),
});

type Input = { email: string; name: string; role: Role };

/** Why nobody was invited. */
export type InvitationError =
  | { kind: 'forbidden'; act: 'manage-users' }
  | { kind: 'invalid'; problems: FieldProblem[] };

/** Somebody new; the token of their link where no letter brings it to them. */
export type Invitation = { userId: string; token: string | null };

/**
 * Adds somebody to the newsroom, who chooses a password by a link: it comes by a letter, whose job is part of the same
 * transaction, or where no letters are sent it is given back, to be handed on.
 */
export async function inviteUser(
  db: Database,
  actor: Actor,
  { role, ...input }: Input,
  { sendsLetters, now = new Date() }: { sendsLetters: boolean; now?: Date },
): Promise<Result<Invitation, InvitationError>> {
  if (!can(actor, 'manage-users')) return err({ kind: 'forbidden', act: 'manage-users' });
  const parsed = fields.safeParse(input);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), reason: message }));
    return err({ kind: 'invalid', problems });
  }
  const { email, name } = parsed.data;
  try {
    return await db.transaction(async (tx) => {
      const userId = await insertUser(tx, { email, name, role });
      const subject = { subjectKind: 'user', subjectId: userId } as const;
      await leaveAuditEntry(tx, actor, { at: now, act: 'invite-user', ...subject, details: { role } });
      if (!sendsLetters) {
        const { token } = await keepLink(tx, actor, { userId, purpose: 'invitation' }, now);
        return ok({ userId, token });
      }
      const job = {
        task: 'send-password-letter',
        payload: { email },
        key: `invitation:${userId}`,
        runAt: now,
      } as const;
      await addJob(tx, { ...job, mostAttempts: 8 });
      return ok({ userId, token: null });
    });
  } catch (error) {
    if (violatedConstraint(error) !== 'users_email_unique') throw error;
    return err({ kind: 'invalid', problems: [{ field: 'email', reason: 'email_taken' }] });
  }
}
