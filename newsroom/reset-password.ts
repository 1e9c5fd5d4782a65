import type { Database } from '#db/client.ts';
import { endSessions } from '#db/queries/editor-sessions.ts';
import { findUserByEmail, updatePassword } from '#db/queries/editor-users.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { hashPassword } from './password.ts';

/** Gives a person a password that somebody else chose, and ends their sessions. Only the operator's command calls it. */
export async function resetPassword(
  db: Database,
  { email, password }: { email: string; password: string },
  now = new Date(),
): Promise<Result<void, { kind: 'unknown_user'; email: string }>> {
  const passwordHash = await hashPassword(password);
  return transact<void, { kind: 'unknown_user'; email: string }>(db, async (tx) => {
    const userId = (await findUserByEmail(tx, email))?.id;
    if (!userId) return err({ kind: 'unknown_user', email });
    await updatePassword(tx, userId, passwordHash);
    await endSessions(tx, { userId, except: null, now });
    await leaveAuditEntry(tx, 'operator', { act: 'reset-password', subjectKind: 'user', subjectId: userId });
    return ok(undefined);
  });
}
