import type { Database } from '#db/client.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import { changeUser, type UserChangeError } from './change-user.ts';

/** Lets in again somebody who was suspended. */
export async function reinstateUser(
  db: Database,
  actor: Actor,
  { userId }: { userId: string },
  now = new Date(),
): Promise<Result<void, UserChangeError>> {
  return changeUser(db, actor, { name: 'reinstate-user', userId, now }, () => ok({ values: { suspendedAt: null } }));
}
