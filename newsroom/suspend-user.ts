import type { Database } from '#db/client.ts';
import { endSessions } from '#db/queries/editor-sessions.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import { changeUser, type UserChangeError } from './change-user.ts';

/** Keeps somebody out from their next request on; nobody suspends themselves. */
export async function suspendUser(
  db: Database,
  actor: Actor,
  { userId }: { userId: string },
  now = new Date(),
): Promise<Result<void, UserChangeError>> {
  return changeUser(db, actor, { name: 'suspend-user', userId, now }, async (tx) => {
    if (actor.kind === 'person' && actor.userId === userId) return err({ kind: 'own_account' });
    await endSessions(tx, { userId, except: null, now });
    return ok({ values: { suspendedAt: now } });
  });
}
