import type { Database } from '#db/client.ts';
import { violatedConstraint } from '#db/constraint.ts';
import { insertUser } from '#db/queries/editor-users.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Role } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { hashPassword, problemOfPassword } from './password.ts';

type Input = { email: string; name: string; role: Role; password: string };

/** Why a person could not be added. */
export type UserError = { kind: 'email_taken'; email: string } | { kind: 'password_too_short' };

/** Lets a person sign in. Only the operator's command calls it so far; it answers for who may. */
export async function addUser(
  db: Database,
  { email, name, role, password }: Input,
): Promise<Result<string, UserError>> {
  if (problemOfPassword(password)) return err({ kind: 'password_too_short' });
  const address = email.toLowerCase();
  const passwordHash = await hashPassword(password);
  try {
    return await db.transaction(async (tx) => {
      const id = await insertUser(tx, { email: address, name, role, passwordHash });
      await leaveAuditEntry(tx, 'operator', { act: 'add-user', subjectKind: 'user', subjectId: id, details: { role } });
      return ok(id);
    });
  } catch (error) {
    if (violatedConstraint(error) === 'users_email_unique') return err({ kind: 'email_taken', email: address });
    throw error;
  }
}
