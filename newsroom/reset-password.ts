import { hash } from '@node-rs/argon2';
import type { Database } from '#db/client.ts';
import { updatePassword } from '#db/queries/editor-users.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** Gives a person a new password and ends their sessions. Only the operator's command calls it so far. */
export async function resetPassword(
  db: Database,
  { email, password }: { email: string; password: string },
): Promise<Result<void, { kind: 'unknown_user'; email: string }>> {
  const passwordHash = await hash(password);
  return transact<void, { kind: 'unknown_user'; email: string }>(db, async (tx) => {
    const userId = await updatePassword(tx, email, passwordHash);
    if (!userId) return err({ kind: 'unknown_user', email });
    await leaveAuditEntry(tx, 'operator', { act: 'reset-password', subjectKind: 'user', subjectId: userId });
    return ok(undefined);
  });
}
