import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { runMigrations as migrateJobs } from 'graphile-worker';
import postgres from 'postgres';
import { err, ok, type Result } from '#lib/result.ts';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));
const leastServerVersion = 180_000;

/** Why the database could not be brought up to date. */
export type MigrationError =
  | { kind: 'database_unreachable'; reason: string }
  | { kind: 'postgres_too_old'; version: string };

/**
 * Brings the database at `url` up to date: our tables, then the job queue's. Processes that start together wait for
 * each other.
 *
 * @throws when a migration itself is wrong; nothing of it is kept then.
 */
export async function migrateDatabase(url: string): Promise<Result<void, MigrationError>> {
  const client = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    const checked = await checkServer(client);
    if (!checked.ok) return checked;
    await client`select pg_advisory_lock(hashtext('depeche.migrate'))`;
    await migrate(drizzle(client), { migrationsFolder });
    await migrateJobs({ connectionString: url });
    return ok(undefined);
  } finally {
    await client.end({ timeout: 5 });
  }
}

async function checkServer(client: postgres.Sql): Promise<Result<void, MigrationError>> {
  try {
    const [row] = await client<{ number: string; name: string }[]>`
      select current_setting('server_version_num') as number, current_setting('server_version') as name`;
    if (Number(row?.number) < leastServerVersion) return err({ kind: 'postgres_too_old', version: row?.name ?? '?' });
    return ok(undefined);
  } catch (error) {
    return err({ kind: 'database_unreachable', reason: error instanceof Error ? error.message : String(error) });
  }
}
