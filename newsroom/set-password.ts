import type { Database } from '#db/client.ts';
import { endSessions } from '#db/queries/editor-sessions.ts';
import { updatePassword } from '#db/queries/editor-users.ts';
import { findUserOfPasswordReset, takePasswordReset } from '#db/queries/password-resets.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { personActor } from './actor.ts';
import type { FieldProblem } from './article-content.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { hashOfToken } from './make-password-link.ts';
import { hashPassword, problemOfPassword } from './password.ts';

/** Why no password was set: the link was used or is too old, or the password won't do. */
export type SetPasswordError = { kind: 'link_spent' } | { kind: 'invalid'; problems: FieldProblem[] };

/** For whom a link sets a password; null where it no longer counts. */
export async function findLinkOwner(db: Database, token: string, now = new Date()) {
  return findUserOfPasswordReset(db, hashOfToken(token), now);
}

/** Sets a password by a link that counts once, and ends every session of that person. A second factor stays. */
export async function setPassword(
  db: Database,
  { token, password }: { token: string; password: string },
  now = new Date(),
): Promise<Result<void, SetPasswordError>> {
  const reason = problemOfPassword(password);
  if (reason) return err({ kind: 'invalid', problems: [{ field: 'password', reason }] });
  const passwordHash = await hashPassword(password);
  return transact<void, SetPasswordError>(db, async (tx) => {
    const user = await takePasswordReset(tx, hashOfToken(token), now);
    if (!user || user.suspendedAt) return err({ kind: 'link_spent' });
    await updatePassword(tx, user.id, passwordHash);
    await endSessions(tx, { userId: user.id, except: null, now });
    const actor = personActor({ userId: user.id, name: user.name, role: user.role });
    const subject = { subjectKind: 'user', subjectId: user.id } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'set-password', ...subject });
    return ok(undefined);
  });
}
