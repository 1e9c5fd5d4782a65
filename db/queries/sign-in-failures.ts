import { eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { signInFailures } from '../schema/sign-in.ts';

/** How tries under one key are slowed, in seconds. */
export type Slowing = {
  /** Tries that cost no waiting. */
  free: number;
  /** The wait after the last free try; it doubles with each further one. */
  firstWait: number;
  longestWait: number;
  /** Without a try for so long, the count begins anew; longer than the longest wait. */
  forgetAfter: number;
};

const waitAfter = ({ free, firstWait, longestWait }: Slowing) => sql`make_interval(secs =>
  case when ${signInFailures.failures} < ${free} then 0
  else least(${longestWait}, ${firstWait} * power(2, least(${signInFailures.failures} - ${free}, 20))) end)`;

/**
 * Counts a try before it is made, so that tries at the same moment can't pass together; a right one is taken back with
 * {@link forgetTries}. Null: it may be made. Else the whole seconds to wait; then nothing was counted.
 */
export async function countTry(
  db: Database,
  { key, slowing, now }: { key: string; slowing: Slowing; now: Date },
): Promise<number | null> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const forgotten = sql`${signInFailures.lastAt} <= ${at} - make_interval(secs => ${slowing.forgetAfter})`;
  const counted = await db
    .insert(signInFailures)
    .values({ key, failures: 1, lastAt: now })
    .onConflictDoUpdate({
      target: signInFailures.key,
      set: { failures: sql`case when ${forgotten} then 1 else ${signInFailures.failures} + 1 end`, lastAt: now },
      setWhere: sql`${signInFailures.lastAt} + ${waitAfter(slowing)} <= ${at}`,
    })
    .returning({ key: signInFailures.key });
  if (counted.length > 0) return null;
  const [row] = await db
    .select({
      wait: sql<string>`ceil(extract(epoch from ${signInFailures.lastAt} + ${waitAfter(slowing)} - ${at}))`,
    })
    .from(signInFailures)
    .where(eq(signInFailures.key, key));
  return Math.max(1, Number(row?.wait ?? 1));
}

/** Counts a failure under each key. */
export async function addFailures(
  db: Database,
  keys: readonly string[],
  forgetAfter: number,
  now: Date,
): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const forgotten = sql`${signInFailures.lastAt} <= ${at} - make_interval(secs => ${forgetAfter})`;
  await db
    .insert(signInFailures)
    .values(keys.toSorted().map((key) => ({ key, failures: 1, lastAt: now })))
    .onConflictDoUpdate({
      target: signInFailures.key,
      set: { failures: sql`case when ${forgotten} then 1 else ${signInFailures.failures} + 1 end`, lastAt: now },
    });
}

/** The failures under each of the keys that are not forgotten yet. */
export async function listFailures(db: Database, keys: readonly string[], forgetAfter: number, now: Date) {
  const rows = await db
    .select()
    .from(signInFailures)
    .where(inArray(signInFailures.key, [...keys]));
  const since = now.getTime() - forgetAfter * 1000;
  return new Map(rows.filter(({ lastAt }) => lastAt.getTime() > since).map(({ key, failures }) => [key, failures]));
}

/** Forgets the tries under a key. */
export async function forgetTries(db: Database, key: string): Promise<void> {
  await db.delete(signInFailures).where(eq(signInFailures.key, key));
}
