import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importer } from '#tests/builders.ts';
import { makeDatabase } from '#tests/database.ts';
import { fillDesk, tablesOfDesk } from '#tests/full-desk.ts';
import { captureStatements, explainScans } from '#tests/query-plans.ts';
import { connect, type Database, type Sql } from '../client.ts';
import { countDeskQueues, type DeskFilter, listDeskQueue } from './editor-wire-desk.ts';

const waiting = 5000;
const userId = crypto.randomUUID();
const lapsedBefore = new Date();
const limit = 50;

let url = '';
let sql: Sql;
let sourceId = '';
const ends: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const made = await makeDatabase();
  url = made.url;
  sql = connect(url, { max: 1 });
  ends.push(() => sql.end(), made.drop);
  await fillDesk(sql, waiting);
  const [source] = await sql<{ id: string }[]>`select id from sources where slug = 'desk-1'`;
  sourceId = source?.id ?? '';
}, 120_000);

afterAll(async () => {
  for (const end of ends) await end();
});

/** Rows of growing tables that reading looks at, and whether any of them is read from end to end. */
async function looked(read: (db: Database) => Promise<unknown>) {
  const statements = await captureStatements(
    url,
    (own) => read(drizzle(own, { casing: 'snake_case' }) as unknown as Database), // it has everything but end()
  );
  expect(statements).toHaveLength(1);
  const scans = (await Promise.all(statements.map((statement) => explainScans(sql, statement))))
    .flat()
    .filter(({ table }) => tablesOfDesk.includes(table));
  const whole = scans.filter(({ kind, rows }) => kind === 'Seq Scan' && rows > 0).map(({ table }) => table);
  return { whole, rows: scans.reduce((sum, { rows }) => sum + rows, 0) };
}

// Fifty rows, each with its dispatch and twelve sentences.
const fewRows = 2 * limit + 12 * limit + limit;

const cases: [what: string, filter: DeskFilter, rows: number][] = [
  ['what is held', { state: 'held' }, fewRows],
  ['what is untranslated', { state: 'untranslated' }, fewRows],
  ['what is refused', { state: 'refused' }, fewRows],
  // Two thousand of the newest are looked through, a third of which have a review.
  ['what nobody reviewed', { state: 'published_unreviewed' }, fewRows + 2000 * 4],
  ['what was given to me', { state: 'mine' }, fewRows],
  ['what is held of one source of fifty', { state: 'held', source: sourceId }, fewRows + 2 * waiting],
  ['what is held in another language', { state: 'held', language: 'en' }, fewRows + 4 * limit],
];

test.for(cases)('%s is read from indexes, and no more of it than is shown', async ([, filter, most], { annotate }) => {
  const given = 'source' in filter ? { ...filter, source: sourceId } : filter;
  const { whole, rows } = await looked((db) =>
    listDeskQueue(db, importer, { filter: given, userId, limit, lapsedBefore }),
  );
  expect(whole).toEqual([]);
  expect(rows).toBeLessThanOrEqual(most);
  await annotate(`${rows} rows`);
});

test('a page deep in the queue costs what the first costs', async () => {
  const [deep] = await sql`select id, (extract(epoch from checked_at) * 1000000)::bigint::text as microseconds
    from wire_translations where desk_state = 'held' order by checked_at desc offset 4000 limit 1`;
  const before = { id: String(deep?.id), microseconds: String(deep?.microseconds) };
  const read = (db: Database) =>
    listDeskQueue(db, importer, { filter: { state: 'held' }, userId, limit, lapsedBefore, before });
  const { whole, rows } = await looked(read);
  expect(whole).toEqual([]);
  expect(rows).toBeLessThanOrEqual(fewRows);
});

test('counting looks at what waits, and at the newest of what does not', async () => {
  const { whole, rows } = await looked((db) => countDeskQueues(db, importer, { userId }));
  expect(whole).toEqual([]);
  expect(rows).toBeLessThanOrEqual(waiting * 1.6 + 2000 * 4);
});
