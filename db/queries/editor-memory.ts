import { and, asc, eq, gt } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { translationMemory } from '../schema/glossary.ts';
import type { Editor } from './editor.ts';

/** A sentence that is remembered. */
export type MemoryEntry = typeof translationMemory.$inferSelect;

/** Adds sentences that are not remembered in their pair yet; returns how many these were. */
export async function insertMemories(
  tx: Transaction,
  entries: readonly Omit<typeof translationMemory.$inferInsert, 'id'>[],
): Promise<number> {
  let added = 0;
  for (let at = 0; at < entries.length; at += 1000) {
    const values = entries.slice(at, at + 1000);
    const rows = await tx
      .insert(translationMemory)
      .values(values)
      .onConflictDoNothing()
      .returning({ id: translationMemory.id });
    added += rows.length;
  }
  return added;
}

/** Every sentence that is remembered from one language to another, a page of the table at a time. */
export async function* readMemory(
  db: Database,
  _editor: Editor,
  { fromLanguage, toLanguage }: Pick<MemoryEntry, 'fromLanguage' | 'toLanguage'>,
): AsyncGenerator<MemoryEntry> {
  const { id, fromLanguage: from, toLanguage: to } = translationMemory;
  let after: string | null = null;
  for (;;) {
    const rows: MemoryEntry[] = await db
      .select()
      .from(translationMemory)
      .where(and(eq(from, fromLanguage), eq(to, toLanguage), after === null ? undefined : gt(id, after)))
      .orderBy(asc(id))
      .limit(1000);
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** A remembered sentence, locked until the transaction ends, or null. */
export async function findMemoryForChange(tx: Transaction, id: string): Promise<MemoryEntry | null> {
  const [row] = await tx.select().from(translationMemory).where(eq(translationMemory.id, id)).for('update');
  return row ?? null;
}

/** Changes what is remembered of a sentence. */
export async function updateMemory(
  tx: Transaction,
  id: string,
  values: Pick<MemoryEntry, 'target' | 'userId' | 'savedAt'>,
): Promise<void> {
  await tx.update(translationMemory).set(values).where(eq(translationMemory.id, id));
}

/** Forgets a sentence. */
export async function deleteMemory(tx: Transaction, id: string): Promise<void> {
  await tx.delete(translationMemory).where(eq(translationMemory.id, id));
}
