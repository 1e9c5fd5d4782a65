import { and, count, eq, isNull, lt, or } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { recoveryCodes } from '../schema/sign-in.ts';
import { users } from '../schema/users.ts';
import type { Editor } from './editor.ts';

/** Keeps the sealed secret of a person's second factor with the step of the code that confirmed it; null takes it away. */
export async function updateSecondFactor(
  tx: Transaction,
  userId: string,
  factor: { secret: string; step: number } | null,
): Promise<void> {
  await tx
    .update(users)
    .set({ totpSecret: factor?.secret ?? null, totpLastStep: factor?.step ?? null })
    .where(eq(users.id, userId));
}

/** Takes the code of a time step; false where it, or a later one, was taken before. */
export async function takeTotpStep(tx: Transaction, userId: string, step: number): Promise<boolean> {
  const rows = await tx
    .update(users)
    .set({ totpLastStep: step })
    .where(and(eq(users.id, userId), or(isNull(users.totpLastStep), lt(users.totpLastStep, step))))
    .returning({ id: users.id });
  return rows.length > 0;
}

/** Puts new recovery codes in the place of all former ones. */
export async function replaceRecoveryCodes(tx: Transaction, userId: string, hashes: readonly string[]): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  if (hashes.length > 0) await tx.insert(recoveryCodes).values(hashes.map((codeHash) => ({ userId, codeHash })));
}

/** Uses a recovery code up; false where there is no such code or it was used. */
export async function takeRecoveryCode(
  tx: Transaction,
  { userId, codeHash, now }: { userId: string; codeHash: string; now: Date },
): Promise<boolean> {
  const rows = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.codeHash, codeHash), isNull(recoveryCodes.usedAt)))
    .returning({ id: recoveryCodes.id });
  return rows.length > 0;
}

/** Whether a person has a second factor, and how many recovery codes are left. */
export async function findSecondFactor(db: Database, _editor: Editor, userId: string) {
  const [user] = await db
    .select({ email: users.email, secret: users.totpSecret, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, userId));
  const [left] = await db
    .select({ count: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
  return {
    email: user?.email ?? '',
    isOn: (user?.secret ?? null) !== null,
    hasPassword: (user?.passwordHash ?? null) !== null,
    codesLeft: left?.count ?? 0,
  };
}
