import { lt } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { passwordResets, signInFailures, userSessions } from '../schema/sign-in.ts';

/** Deletes failures, links and sessions of which nothing has been heard since these moments. */
export async function deleteSpentSignInRows(
  db: Database,
  before: { failures: Date; resets: Date; sessions: Date },
): Promise<void> {
  await db.delete(signInFailures).where(lt(signInFailures.lastAt, before.failures));
  await db.delete(passwordResets).where(lt(passwordResets.expiresAt, before.resets));
  await db.delete(userSessions).where(lt(userSessions.seenAt, before.sessions));
}
