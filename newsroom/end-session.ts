import type { Database } from '#db/client.ts';
import { endSession as endRow } from '#db/queries/editor-sessions.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** Why somebody's own account was not changed. */
export type AccountError = { kind: 'forbidden'; act: 'manage-own-account' } | { kind: 'not_found' };

/** Ends a session of one's own at its next request. */
export async function endSession(
  db: Database,
  actor: Actor,
  { sessionId }: { sessionId: string },
  now = new Date(),
): Promise<Result<void, AccountError>> {
  if (actor.kind !== 'person' || !can(actor, 'manage-own-account'))
    return err({ kind: 'forbidden', act: 'manage-own-account' });
  const { userId } = actor;
  return transact<void, AccountError>(db, async (tx) => {
    if (!(await endRow(tx, { id: sessionId, userId, now }))) return err({ kind: 'not_found' });
    const subject = { subjectKind: 'user', subjectId: userId } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'end-session', ...subject, details: { sessionId } });
    return ok(undefined);
  });
}
