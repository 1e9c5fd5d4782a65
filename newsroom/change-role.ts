import type { Database } from '#db/client.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Actor, Role } from './actor.ts';
import { changeUser, type UserChangeError } from './change-user.ts';

/** Gives somebody another role, which counts at their next request. The last administrator keeps theirs. */
export async function changeRole(
  db: Database,
  actor: Actor,
  { userId, role }: { userId: string; role: Role },
  now = new Date(),
): Promise<Result<void, UserChangeError>> {
  return changeUser(db, actor, { name: 'change-role', userId, now }, (_tx, user) =>
    ok({ values: { role }, details: { from: user.role, to: role } }),
  );
}
