import type { Database } from '#db/client.ts';
import { deleteSpentSignInRows } from '#db/queries/sign-in-sweep.ts';

const day = 86_400_000;

/** Takes away what signing in has left and nobody asks for any more. Whatever was done stays in the audit log. */
export async function sweepSignIn(db: Database, now = new Date()): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * day);
  await deleteSpentSignInRows(db, { failures: before(1), resets: before(30), sessions: before(30) });
}
