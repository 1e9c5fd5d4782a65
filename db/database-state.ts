import { readFile } from 'node:fs/promises';
import postgres from 'postgres';

const journalFile = new URL('./migrations/meta/_journal.json', import.meta.url);

/**
 * Returns once the database has answered.
 *
 * @throws when it does not.
 */
export async function askDatabase(sql: postgres.Sql): Promise<void> {
  await sql`select 1`;
}

/**
 * How many committed migrations the database has not had yet.
 *
 * @throws when the database does not answer.
 */
export async function countPendingMigrations(sql: postgres.Sql): Promise<number> {
  const journal = readJournal(JSON.parse(await readFile(journalFile, 'utf8')));
  try {
    // Drizzle applies what is younger than the youngest that it has noted (drizzle-orm, PgDialect.migrate).
    const [row] = await sql<{ youngest: string | null }[]>`
      select max(created_at)::text as youngest from drizzle.__drizzle_migrations`;
    return journal.filter((when) => when > Number(row?.youngest ?? 0)).length;
  } catch (error) {
    const undefinedTable = '42P01';
    if (error instanceof postgres.PostgresError && error.code === undefinedTable) return journal.length;
    throw error;
  }
}

function readJournal(journal: unknown): number[] {
  const entries = (journal as { entries: { when: number }[] }).entries; // drizzle-kit writes it, we commit it
  return entries.map((entry) => entry.when);
}
