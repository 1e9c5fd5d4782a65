import { and, asc, eq, isNull, ne, or } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { wireRewrites } from '../schema/wire-desk.ts';
import type { Editor } from './editor.ts';

/** A headline or standfirst that a model brought into house style. */
export type WireRewrite = typeof wireRewrites.$inferSelect;

/** All that models ever made of a translation's headline and standfirst, also what no longer stands. */
export async function listRewrites(
  db: Database | Transaction,
  _editor: Editor,
  translationId: string,
): Promise<WireRewrite[]> {
  return db
    .select()
    .from(wireRewrites)
    .where(eq(wireRewrites.translationId, translationId))
    .orderBy(asc(wireRewrites.madeAt), asc(wireRewrites.id));
}

/** A rewrite, locked until the transaction ends, or null. */
export async function findRewriteForChange(tx: Transaction, id: string): Promise<WireRewrite | null> {
  const [row] = await tx.select().from(wireRewrites).where(eq(wireRewrites.id, id)).for('update');
  return row ?? null;
}

/** Keeps what a model made. */
export async function insertRewrite(tx: Transaction, rewrite: typeof wireRewrites.$inferInsert): Promise<void> {
  await tx.insert(wireRewrites).values(rewrite);
}

/** Takes a rewrite back in somebody's name. */
export async function updateUndoneRewrite(tx: Transaction, id: string, undoneBy: string, undoneAt: Date) {
  await tx.update(wireRewrites).set({ undoneBy, undoneAt }).where(eq(wireRewrites.id, id));
}

/** Ends the rewrites of lines that say something else now. */
export async function endOutdatedRewrites(
  tx: Transaction,
  translationId: string,
  { headline, standfirst }: { headline: string; standfirst: string },
  undoneAt: Date,
): Promise<void> {
  const { part, before } = wireRewrites;
  const isOutdated = or(
    and(eq(part, 'headline'), ne(before, headline)),
    and(eq(part, 'standfirst'), ne(before, standfirst)),
  );
  await tx
    .update(wireRewrites)
    .set({ undoneAt })
    .where(and(eq(wireRewrites.translationId, translationId), isNull(wireRewrites.undoneAt), isOutdated));
}
