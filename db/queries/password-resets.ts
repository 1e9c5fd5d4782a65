import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { passwordResets } from '../schema/sign-in.ts';
import { users } from '../schema/users.ts';

/** Keeps the hash of a link by which a person sets a password. */
export async function insertPasswordReset(tx: Transaction, reset: typeof passwordResets.$inferInsert): Promise<void> {
  await tx.insert(passwordResets).values(reset);
}

/** Whether a link was made for this person after `since`. */
export async function hasPasswordResetSince(tx: Transaction, userId: string, since: Date): Promise<boolean> {
  const rows = await tx
    .select({ id: passwordResets.id })
    .from(passwordResets)
    .where(and(eq(passwordResets.userId, userId), gt(passwordResets.createdAt, since)))
    .limit(1);
  return rows.length > 0;
}

/** The person whom a link that still counts is for, or null. */
export async function findUserOfPasswordReset(db: Database, tokenHash: string, now: Date) {
  const [row] = await db
    .select({ email: users.email, name: users.name })
    .from(passwordResets)
    .innerJoin(users, eq(users.id, passwordResets.userId))
    .where(and(counts(tokenHash, now), isNull(users.suspendedAt)));
  return row ?? null;
}

/** Uses a link up, and with it all others of the same person; that person, or null where the link no longer counts. */
export async function takePasswordReset(tx: Transaction, tokenHash: string, now: Date) {
  const [used] = await tx
    .update(passwordResets)
    .set({ usedAt: now })
    .where(counts(tokenHash, now))
    .returning({ userId: passwordResets.userId });
  if (!used) return null;
  await tx
    .update(passwordResets)
    .set({ usedAt: now })
    .where(and(eq(passwordResets.userId, used.userId), isNull(passwordResets.usedAt)));
  const [user] = await tx
    .select({ id: users.id, name: users.name, role: users.role, suspendedAt: users.suspendedAt })
    .from(users)
    .where(eq(users.id, used.userId));
  return user ?? null;
}

function counts(tokenHash: string, now: Date) {
  return and(eq(passwordResets.tokenHash, tokenHash), isNull(passwordResets.usedAt), gt(passwordResets.expiresAt, now));
}
