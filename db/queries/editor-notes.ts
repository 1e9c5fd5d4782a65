import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { articleNotes } from '../schema/article-work.ts';
import { users } from '../schema/users.ts';
import type { Editor } from './editor.ts';

/** A remark to colleagues on an article. */
export type ArticleNote = Awaited<ReturnType<typeof listNotes>>[number];

/** The notes on an article: those that are open first, each by age. */
export async function listNotes(db: Database, _editor: Editor, articleId: string) {
  const { id, text, createdAt, doneAt } = articleNotes;
  return db
    .select({ id, text, author: users.name, createdAt, doneAt })
    .from(articleNotes)
    .innerJoin(users, eq(users.id, articleNotes.userId))
    .where(eq(articleNotes.articleId, articleId))
    .orderBy(sql`${doneAt} is not null`, asc(createdAt), asc(id));
}

/** Keeps a note. */
export async function insertNote(tx: Transaction, note: typeof articleNotes.$inferInsert): Promise<void> {
  await tx.insert(articleNotes).values(note);
}

/** Says when a note was done with, or null where it is open again; false where the article has no such note. */
export async function updateNote(
  tx: Transaction,
  { id, articleId, doneAt }: { id: string; articleId: string; doneAt: Date | null },
): Promise<boolean> {
  const rows = await tx
    .update(articleNotes)
    .set({ doneAt })
    .where(and(eq(articleNotes.id, id), eq(articleNotes.articleId, articleId)))
    .returning({ id: articleNotes.id });
  return rows.length > 0;
}
