import { and, asc, eq, isNull, lt, or } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { passkeys } from '../schema/sign-in.ts';
import { users } from '../schema/users.ts';
import type { Editor } from './editor.ts';

/** A person's passkeys, the oldest first. */
export async function listPasskeys(db: Database, _editor: Editor, userId: string) {
  return db
    .select({
      id: passkeys.id,
      name: passkeys.name,
      credentialId: passkeys.credentialId,
      transports: passkeys.transports,
      createdAt: passkeys.createdAt,
      usedAt: passkeys.usedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .orderBy(asc(passkeys.createdAt));
}

/** Keeps a passkey. One that is known violates `passkeys_credential`. */
export async function insertPasskey(tx: Transaction, passkey: typeof passkeys.$inferInsert): Promise<void> {
  await tx.insert(passkeys).values(passkey);
}

/** Takes a passkey of a person away; its name, or null where there is none. */
export async function deletePasskey(tx: Transaction, userId: string, id: string): Promise<string | null> {
  const [row] = await tx
    .delete(passkeys)
    .where(and(eq(passkeys.id, id), eq(passkeys.userId, userId)))
    .returning({ name: passkeys.name });
  return row?.name ?? null;
}

/** The passkey that a browser names, with its owner if they may sign in; or null. */
export async function findPasskeyForSignIn(db: Database, credentialId: string) {
  const [row] = await db
    .select({
      id: passkeys.id,
      userId: passkeys.userId,
      credentialId: passkeys.credentialId,
      publicKey: passkeys.publicKey,
      counter: passkeys.counter,
    })
    .from(passkeys)
    .innerJoin(users, and(eq(users.id, passkeys.userId), isNull(users.suspendedAt)))
    .where(eq(passkeys.credentialId, credentialId));
  return row ?? null;
}

/** Notes the use of a passkey; false where it was used after `askedAt`: then somebody shows an old answer again. */
export async function updatePasskeyUse(
  db: Database,
  { id, counter, askedAt, now }: { id: string; counter: number; askedAt: Date; now: Date },
): Promise<boolean> {
  const rows = await db
    .update(passkeys)
    .set({ counter, usedAt: now })
    .where(and(eq(passkeys.id, id), or(isNull(passkeys.usedAt), lt(passkeys.usedAt, askedAt))))
    .returning({ id: passkeys.id });
  return rows.length > 0;
}
