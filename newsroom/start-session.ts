import type { Database } from '#db/client.ts';
import { insertSession } from '#db/queries/editor-sessions.ts';
import { findUserForSession } from '#db/queries/editor-users.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { personActor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** How somebody has shown who they are. */
export type SignInMethod = 'password' | 'password-and-code' | 'recovery-code' | 'passkey' | 'provider';

type Input = { userId: string; method: SignInMethod; device: string };

/** How long a session lasts, in seconds: a working day. */
export const sessionLifetime = 12 * 60 * 60;

/** Sessions that began before this moment are over. */
export function sessionsSince(now: Date): Date {
  return new Date(now.getTime() - sessionLifetime * 1000);
}

/** Opens a session for somebody who has shown who they are; returns its id. Whoever calls it answers for that. */
export async function startSession(
  db: Database,
  { userId, method, device }: Input,
  now = new Date(),
): Promise<Result<string, { kind: 'unknown_user' }>> {
  return transact<string, { kind: 'unknown_user' }>(db, async (tx) => {
    const user = await findUserForSession(tx, userId);
    if (!user || user.suspendedAt) return err({ kind: 'unknown_user' });
    const sessionId = await insertSession(tx, { userId, device, createdAt: now });
    const actor = personActor({ userId, name: user.name, role: user.role });
    const subject = { subjectKind: 'user', subjectId: userId } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'sign-in', ...subject, details: { method, device } });
    return ok(sessionId);
  });
}
