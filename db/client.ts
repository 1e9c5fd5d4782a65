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
  return Object.assign(drizzle(preparing(client), { casing: 'snake_case' }), { end: () => client.end({ timeout: 5 }) });
}

/** Statements with more parameters than this come in as many lengths as there are rows to insert: they aren't worth keeping. */
const mostPrepared = 40;

// Drizzle has every statement parsed and described anew, in a round trip of its own; the connection remembers it instead.
function preparing<Client extends postgres.Sql>(client: Client): Client {
  const unsafe: Client['unsafe'] = (query, parameters = [], options = {}) =>
    client.unsafe(query, parameters, { ...options, prepare: parameters.length <= mostPrepared });
  return new Proxy(client, {
    get(target, name) {
      if (name === 'unsafe') return unsafe;
      const own: unknown = Reflect.get(target, name);
      if ((name !== 'begin' && name !== 'savepoint') || typeof own !== 'function') return own;
      return (...given: unknown[]) => {
        const work = given.pop() as (inner: Client) => unknown; // the last argument of both is what is done within
        return own(...given, (inner: Client) => work(preparing(inner)));
      };
    },
  });
}

/** A pool of connections that write, with `end()`. */
export type Database = ReturnType<typeof openDatabase>;

/** What a use case's steps run on: the transaction that it opened. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
