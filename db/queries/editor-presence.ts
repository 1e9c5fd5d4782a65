import { and, asc, eq, gt, lt, ne } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { articlePresence } from '../schema/article-work.ts';
import { users } from '../schema/users.ts';
import type { Editor } from './editor.ts';

/** Notes that somebody has an article open now. */
export async function upsertPresence(db: Database, presence: typeof articlePresence.$inferInsert): Promise<void> {
  const { articleId, userId } = articlePresence;
  const set = { seenAt: presence.seenAt };
  await db
    .insert(articlePresence)
    .values(presence)
    .onConflictDoUpdate({ target: [articleId, userId], set });
}

/** Names of those who had an article open after `since`, but for `userId`, by name. */
export async function listPresent(
  db: Database,
  _editor: Editor,
  { articleId, userId, since }: { articleId: string; userId: string; since: Date },
): Promise<string[]> {
  const rows = await db
    .select({ name: users.name })
    .from(articlePresence)
    .innerJoin(users, eq(users.id, articlePresence.userId))
    .where(
      and(
        eq(articlePresence.articleId, articleId),
        ne(articlePresence.userId, userId),
        gt(articlePresence.seenAt, since),
      ),
    )
    .orderBy(asc(users.name));
  return rows.map(({ name }) => name);
}

/** Forgets that somebody has an article open. */
export async function deletePresence(db: Database, of: { articleId: string; userId: string }): Promise<void> {
  const { articleId, userId } = articlePresence;
  await db.delete(articlePresence).where(and(eq(articleId, of.articleId), eq(userId, of.userId)));
}

/** Forgets who was last heard of before `since`, on whatever article. */
export async function deleteOldPresence(db: Database, since: Date): Promise<void> {
  await db.delete(articlePresence).where(lt(articlePresence.seenAt, since));
}
