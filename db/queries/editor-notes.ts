import type { Transaction } from '../client.ts';
import { articleNotes } from '../schema/article-work.ts';

/** Leaves a remark to colleagues on an article. */
export async function insertNote(tx: Transaction, note: typeof articleNotes.$inferInsert): Promise<void> {
  await tx.insert(articleNotes).values(note);
}
