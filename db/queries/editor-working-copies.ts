import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { workingCopies } from '../schema/article-work.ts';
import type { Editor } from './editor.ts';

/** What editors wrote on a published article and readers do not see yet, or null. */
export async function findWorkingCopy(db: Database | Transaction, _editor: Editor, articleId: string) {
  const [row] = await db.select().from(workingCopies).where(eq(workingCopies.articleId, articleId));
  return row ?? null;
}

/** Keeps the working copy of an article, in place of the one before. */
export async function upsertWorkingCopy(tx: Transaction, copy: typeof workingCopies.$inferInsert): Promise<void> {
  const { articleId: _articleId, ...set } = copy;
  await tx.insert(workingCopies).values(copy).onConflictDoUpdate({ target: workingCopies.articleId, set });
}

/** Forgets the working copy of an article, which has gone out or was given up. */
export async function deleteWorkingCopy(tx: Transaction, articleId: string): Promise<void> {
  await tx.delete(workingCopies).where(eq(workingCopies.articleId, articleId));
}
