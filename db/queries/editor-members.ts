import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { userSessions } from '../schema/sign-in.ts';
import { users } from '../schema/users.ts';
import type { Editor } from './editor.ts';

/** Somebody of the newsroom, as the administration lists them. */
export type Member = Awaited<ReturnType<typeof listMembers>>[number];

const member = {
  id: users.id,
  email: users.email,
  name: users.name,
  role: users.role,
  suspendedAt: users.suspendedAt,
  hasPassword: sql<boolean>`${users.passwordHash} is not null`,
  hasSecondFactor: sql<boolean>`${users.totpSecret} is not null`,
  // Of one table Drizzle names columns alone, and in a subquery they would be those of the inner table.
  passkeys: sql<number>`(select count(*)::int from passkeys p where p.user_id = users.id)`,
  seenAt: sql<Date | null>`(select max(s.seen_at) from user_sessions s where s.user_id = users.id)`.mapWith(
    userSessions.seenAt,
  ),
};

/** Everybody of the newsroom, by name. */
export async function listMembers(db: Database, _editor: Editor) {
  return db.select(member).from(users).orderBy(asc(users.name), asc(users.id));
}

/** Somebody of the newsroom, or null. */
export async function findMember(db: Database, _editor: Editor, id: string): Promise<Member | null> {
  const [row] = await db.select(member).from(users).where(eq(users.id, id));
  return row ?? null;
}
