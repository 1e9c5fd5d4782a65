import type { Database } from '#db/client.ts';
import { replaceRecoveryCodes } from '#db/queries/editor-second-factor.ts';
import { endSessions } from '#db/queries/editor-sessions.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import { changeUser, type UserChangeError } from './change-user.ts';

/** Takes the second factor from somebody who has lost it and their recovery codes, and ends their sessions. */
export async function clearSecondFactor(
  db: Database,
  actor: Actor,
  { userId }: { userId: string },
  now = new Date(),
): Promise<Result<void, UserChangeError>> {
  return changeUser(db, actor, { name: 'clear-second-factor', userId, now }, async (tx) => {
    await replaceRecoveryCodes(tx, userId, []);
    await endSessions(tx, { userId, except: null, now });
    return ok({ values: { totpSecret: null, totpLastStep: null } });
  });
}
