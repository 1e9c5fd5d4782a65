import { and, desc, eq, gt, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { userSessions } from '../schema/sign-in.ts';
import { users } from '../schema/users.ts';
import type { Editor } from './editor.ts';

/** Opens a session; returns its id. */
export async function insertSession(
  tx: Transaction,
  session: { userId: string; device: string; createdAt: Date },
): Promise<string> {
  const [row] = await tx
    .insert(userSessions)
    .values({ ...session, seenAt: session.createdAt })
    .returning({ id: userSessions.id });
  if (!row) throw new Error('inserting a session returned nothing');
  return row.id;
}

/** The session with this id that is open and began after `since`, and the person as they are now; null where there is none. */
export async function findOpenSession(db: Database, id: string, since: Date) {
  const [row] = await db
    .select({
      id: userSessions.id,
      seenAt: userSessions.seenAt,
      userId: users.id,
      name: users.name,
      role: users.role,
      suspendedAt: users.suspendedAt,
    })
    .from(userSessions)
    .innerJoin(users, eq(users.id, userSessions.userId))
    .where(and(eq(userSessions.id, id), isNull(userSessions.endedAt), gt(userSessions.createdAt, since)));
  return row ?? null;
}

/** Remembers that a session was in use. */
export async function updateSessionSeen(db: Database, id: string, now: Date): Promise<void> {
  await db
    .update(userSessions)
    .set({ seenAt: now })
    .where(and(eq(userSessions.id, id), lt(userSessions.seenAt, now)));
}

/** The open sessions of a person that began after `since`, the one in use last first. */
export async function listOpenSessions(db: Database, _editor: Editor, userId: string, since: Date) {
  return db
    .select({ id: userSessions.id, device: userSessions.device, seenAt: userSessions.seenAt })
    .from(userSessions)
    .where(and(eq(userSessions.userId, userId), isNull(userSessions.endedAt), gt(userSessions.createdAt, since)))
    .orderBy(desc(userSessions.seenAt));
}

/** Ends a session of a person; false where there is no such open one. */
export async function endSession(
  tx: Transaction,
  session: { id: string; userId: string; now: Date },
): Promise<boolean> {
  const rows = await tx
    .update(userSessions)
    .set({ endedAt: session.now })
    .where(and(eq(userSessions.id, session.id), eq(userSessions.userId, session.userId), isNull(userSessions.endedAt)))
    .returning({ id: userSessions.id });
  return rows.length > 0;
}

/** Ends every open session of a person, but for `except`; returns how many. */
export async function endSessions(
  tx: Transaction,
  { userId, except, now }: { userId: string; except: string | null; now: Date },
): Promise<number> {
  const rows = await tx
    .update(userSessions)
    .set({ endedAt: now })
    .where(
      and(
        eq(userSessions.userId, userId),
        isNull(userSessions.endedAt),
        except === null ? sql`true` : ne(userSessions.id, except),
      ),
    )
    .returning({ id: userSessions.id });
  return rows.length;
}
