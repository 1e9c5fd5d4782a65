import type { Database } from '#db/client.ts';
import { endSessions } from '#db/queries/editor-sessions.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { AccountError } from './end-session.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** Ends every session of one's own but the one in which this is asked; returns how many. */
export async function endOtherSessions(
  db: Database,
  actor: Actor,
  now = new Date(),
): Promise<Result<number, AccountError>> {
  if (actor.kind !== 'person' || !can(actor, 'manage-own-account'))
    return err({ kind: 'forbidden', act: 'manage-own-account' });
  const { userId, sessionId = null } = actor;
  return transact<number, AccountError>(db, async (tx) => {
    const ended = await endSessions(tx, { userId, except: sessionId, now });
    const subject = { subjectKind: 'user', subjectId: userId } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'end-other-sessions', ...subject, details: { ended } });
    return ok(ended);
  });
}
