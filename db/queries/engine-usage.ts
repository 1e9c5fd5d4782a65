import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { engineUsage } from '../schema/engine-usage.ts';
import type { Editor } from './editor.ts';

type Place = { engine: string; from: string; to: string; day: string };
type Amount = { characters: number; cost: number };

/** The budget of an engine for a day, over all languages; null where there is no bound. */
export type DayBudget = { characters: number | null; cost: number | null };

/**
 * Adds `amount` to what an engine has used on a day, unless that would be more than its budget; false where it would.
 * Whoever else asks at the same time waits, so that no two of them take the same rest.
 */
export async function reserveUsage(db: Database, place: Place, amount: Amount, budget: DayBudget): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`depeche.engine ${place.engine} ${place.day}`}))`);
    const [used] = await tx
      .select({
        characters: sql<number>`coalesce(sum(${engineUsage.characters}), 0)::float8`,
        cost: sql<number>`coalesce(sum(${engineUsage.cost}), 0)::float8`,
      })
      .from(engineUsage)
      .where(and(eq(engineUsage.day, place.day), eq(engineUsage.engine, place.engine)));
    const isOver = (kind: keyof Amount) =>
      budget[kind] !== null && (used?.[kind] ?? 0) + amount[kind] > (budget[kind] ?? 0);
    if (isOver('characters') || isOver('cost')) return false;
    await addUsage(tx, place, amount);
    return true;
  });
}

type Added = Partial<Amount & { calls: number; failures: number; milliseconds: number }>;

/** Adds to what an engine did on a day; less where a number is negative. */
export async function addUsage(
  db: Database | Transaction,
  { engine, from, to, day }: Place,
  added: Added,
): Promise<void> {
  const amounts = { characters: 0, cost: 0, calls: 0, failures: 0, milliseconds: 0, ...added };
  const set = {
    characters: sql`${engineUsage.characters} + ${amounts.characters}`,
    cost: sql`${engineUsage.cost} + ${amounts.cost}`,
    calls: sql`${engineUsage.calls} + ${amounts.calls}`,
    failures: sql`${engineUsage.failures} + ${amounts.failures}`,
    milliseconds: sql`${engineUsage.milliseconds} + ${amounts.milliseconds}`,
  };
  const { day: onDay, engine: ofEngine, fromLanguage, toLanguage } = engineUsage;
  await db
    .insert(engineUsage)
    .values({ day, engine, fromLanguage: from, toLanguage: to, ...amounts })
    .onConflictDoUpdate({ target: [onDay, ofEngine, fromLanguage, toLanguage], set });
}

/** What engines did on each day from `since` on, by pair of languages. */
export async function listUsage(db: Database, _editor: Editor, since: string) {
  return db
    .select()
    .from(engineUsage)
    .where(sql`${engineUsage.day} >= ${since}`)
    .orderBy(asc(engineUsage.day), asc(engineUsage.engine), asc(engineUsage.fromLanguage), asc(engineUsage.toLanguage));
}
