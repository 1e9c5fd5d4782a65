import { env } from '#env.ts';
import { connect, type Database, openDatabase, type Sql } from './client.ts';

// Next bundles its own copy of this module: both copies share one pool of each kind.
const key = Symbol.for('depeche.connections');
const shared: typeof globalThis & { [key]?: { reader?: Sql; writer?: Database } } = globalThis;
shared[key] ??= {};
const connections = shared[key];

/** The connections with which this process reads what is public, opened at first use. */
export function reader(): Sql {
  connections.reader ??= connect(databaseUrl(), { statementTimeout: 5000 });
  return connections.reader;
}

/** The connections with which this process changes something, opened at first use. */
export function writer(): Database {
  connections.writer ??= openDatabase(databaseUrl(), { max: 5 });
  return connections.writer;
}

function databaseUrl(): string {
  if (!env.databaseUrl) throw new Error('DATABASE_URL is not set: the processes that npm start begins receive it');
  return env.databaseUrl;
}
