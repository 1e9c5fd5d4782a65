import type { Database, Transaction } from '#db/client.ts';
import { findUserForChange, listActiveAdministrators, type UserRow, updateUser } from '#db/queries/editor-users.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** Why somebody's account was not changed. */
export type UserChangeError =
  | { kind: 'forbidden'; act: 'manage-users' }
  | { kind: 'not_found' }
  | { kind: 'last_administrator' }
  | { kind: 'own_account' };

/** What becomes of an account: columns, and what goes into the audit log beside it. */
export type UserChange = {
  values: Partial<Pick<UserRow, 'role' | 'suspendedAt' | 'totpSecret' | 'totpLastStep'>>;
  details?: Record<string, unknown>;
};

type Act = { name: string; userId: string; now: Date };

/**
 * The frame of every act of the administration on an account. Administrators are locked first, always in the same order,
 * so that two who take the role from each other at the same moment do not leave none.
 */
export async function changeUser(
  db: Database,
  actor: Actor,
  { name, userId, now }: Act,
  change: (
    tx: Transaction,
    user: UserRow,
  ) => Promise<Result<UserChange, UserChangeError>> | Result<UserChange, UserChangeError>,
): Promise<Result<void, UserChangeError>> {
  if (!can(actor, 'manage-users')) return err({ kind: 'forbidden', act: 'manage-users' });
  return transact<void, UserChangeError>(db, async (tx) => {
    const administrators = await listActiveAdministrators(tx);
    const user = await findUserForChange(tx, userId);
    if (!user) return err({ kind: 'not_found' });
    const changed = await change(tx, user);
    if (!changed.ok) return changed;
    const { values, details } = changed.value;
    const after = { ...user, ...values };
    const staysAdministrator = after.role === 'administrator' && after.suspendedAt === null;
    if (!staysAdministrator && administrators.length === 1 && administrators[0] === userId)
      return err({ kind: 'last_administrator' });
    if (Object.keys(values).length > 0) await updateUser(tx, userId, values);
    const subject = { subjectKind: 'user', subjectId: userId } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: name, ...subject, ...(details && { details }) });
    return ok(undefined);
  });
}
