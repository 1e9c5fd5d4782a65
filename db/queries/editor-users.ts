import { and, count, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { users } from '../schema/users.ts';
import type { Editor } from './editor.ts';

/** Adds a person who may sign in; returns the id. A taken address violates `users_email_unique`. */
export async function insertUser(tx: Transaction, user: typeof users.$inferInsert): Promise<string> {
  const [row] = await tx.insert(users).values(user).returning({ id: users.id });
  if (!row) throw new Error('inserting a user returned nothing');
  return row.id;
}

/** Everybody who may sign in, by name. Meant for the operator's command. */
export async function listUsers(db: Database) {
  return db
    .select({ id: users.id, email: users.email, name: users.name, role: users.role, suspendedAt: users.suspendedAt })
    .from(users)
    .orderBy(users.name);
}

/** How many people can sign in with a password. */
export async function countUsersWithPassword(db: Database): Promise<number> {
  const [row] = await db.select({ count: count(users.passwordHash) }).from(users);
  return row?.count ?? 0;
}

/** What signing in needs to know of the person with this address, or null. */
export async function findUserForSignIn(db: Database, email: string) {
  const [row] = await db.select().from(users).where(eq(users.email, email.toLowerCase()));
  return row ?? null;
}

/** The person behind a session as they are now, or null. */
export async function findUser(db: Database, id: string) {
  const [row] = await db.select().from(users).where(eq(users.id, id));
  return row ?? null;
}

/** What a session keeps of the person with this id, locked until the transaction ends, or null. */
export async function findUserForSession(tx: Transaction, id: string) {
  const [row] = await tx
    .select({ name: users.name, role: users.role, suspendedAt: users.suspendedAt })
    .from(users)
    .where(eq(users.id, id))
    .for('share');
  return row ?? null;
}

/** Sets a new password: what was begun with the former one is void. */
export async function updatePassword(tx: Transaction, userId: string, passwordHash: string): Promise<void> {
  await tx
    .update(users)
    .set({ passwordHash, sessionVersion: sql`${users.sessionVersion} + 1` })
    .where(eq(users.id, userId));
}

/** The person with this address, or null. */
export async function findUserByEmail(tx: Transaction, email: string) {
  const [row] = await tx
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      suspendedAt: users.suspendedAt,
      hash: users.passwordHash,
    })
    .from(users)
    .where(eq(users.email, email.trim().toLowerCase()));
  if (!row) return null;
  const { hash, ...user } = row;
  return { ...user, hasPassword: hash !== null };
}

/** Everybody of the newsroom by name, for choosing one. */
export async function listPeople(db: Database, _editor: Editor) {
  return db.select({ id: users.id, name: users.name }).from(users).orderBy(users.name);
}

/** An account. */
export type UserRow = typeof users.$inferSelect;

/** The account with this id, locked until the transaction ends, or null. */
export async function findUserForChange(tx: Transaction, id: string): Promise<UserRow | null> {
  const [row] = await tx.select().from(users).where(eq(users.id, id)).for('update');
  return row ?? null;
}

/** The ids of those who administer and may sign in, locked until the transaction ends. */
export async function listActiveAdministrators(tx: Transaction): Promise<string[]> {
  const rows = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'administrator'), isNull(users.suspendedAt)))
    .orderBy(users.id)
    .for('update');
  return rows.map(({ id }) => id);
}

/** Changes an account. */
export async function updateUser(tx: Transaction, id: string, values: Partial<UserRow>): Promise<void> {
  await tx.update(users).set(values).where(eq(users.id, id));
}
