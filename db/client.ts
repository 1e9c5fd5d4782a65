import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

/** Connections that read; rows come back as they are, with `Date` for instants. */
export type Sql = postgres.Sql;

/** Opens a pool of connections for the reading queries; `statementTimeout` in milliseconds, 0 for none. The caller ends it. */
export function connect(url: string, options: { max?: number; statementTimeout?: number } = {}): Sql {
  return postgres(url, {
    max: options.max ?? 10,
    connect_timeout: 5,
    // A query of ours takes milliseconds: one that takes seconds only holds up the others.
    connection: { application_name: 'depeche', statement_timeout: options.statementTimeout ?? 0 },
    onnotice: () => {},
  });
}

/** Opens a pool of connections for what writes. Drizzle changes how its client reads dates, so it has its own. */
export function openDatabase(url: string, options: { max?: number } = {}) {
  const client = connect(url, options);
  return Object.assign(drizzle(client, { casing: 'snake_case' }), { end: () => client.end({ timeout: 5 }) });
}

/** A pool of connections that write, with `end()`. */
export type Database = ReturnType<typeof openDatabase>;

/** What a use case's steps run on: the transaction that it opened. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
