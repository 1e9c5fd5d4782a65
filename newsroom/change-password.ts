import type { Database } from '#db/client.ts';
import { endSessions } from '#db/queries/editor-sessions.ts';
import { findUser, updatePassword } from '#db/queries/editor-users.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { SecretBox } from '#lib/secret-box.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { FieldProblem } from './article-content.ts';
import { realTiming } from './check-password.ts';
import type { AccountError } from './end-session.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { hashPassword, isPassword, problemOfPassword } from './password.ts';
import { admitTry, type TooManyTries } from './slow-guessing.ts';

type Input = { current: string; password: string };

/** Why a password was not changed. */
export type PasswordError = AccountError | TooManyTries | { kind: 'invalid'; problems: FieldProblem[] };

/**
 * Gives oneself a new password, by the present one, and ends one's other sessions. Whoever finds an open screen guesses
 * as slowly as anybody else, and slows nobody's sign-in by it.
 */
export async function changePassword(
  db: Database,
  secrets: SecretBox,
  actor: Actor,
  { current, password }: Input,
  { now } = realTiming(),
): Promise<Result<void, PasswordError>> {
  if (actor.kind !== 'person' || !can(actor, 'manage-own-account'))
    return err({ kind: 'forbidden', act: 'manage-own-account' });
  const { userId, sessionId = null } = actor;
  const reason = problemOfPassword(password);
  if (reason) return err({ kind: 'invalid', problems: [{ field: 'password', reason }] });
  const attempt = { what: 'password', account: userId, address: '', device: sessionId ?? userId } as const;
  const admitted = await admitTry(db, secrets, attempt, now);
  if (!admitted.ok) return admitted;
  const user = await findUser(db, userId);
  if (!(await isPassword(user?.passwordHash ?? null, current)))
    return err({ kind: 'invalid', problems: [{ field: 'current', reason: 'password_wrong' }] });
  await admitted.value.succeeded();
  const passwordHash = await hashPassword(password);
  return transact<void, PasswordError>(db, async (tx) => {
    await updatePassword(tx, userId, passwordHash);
    await endSessions(tx, { userId, except: sessionId, now });
    const subject = { subjectKind: 'user', subjectId: userId } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'change-password', ...subject });
    return ok(undefined);
  });
}
