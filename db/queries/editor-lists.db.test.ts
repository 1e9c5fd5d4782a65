import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { machineActor } from '#newsroom/actor.ts';
import { makeDatabase } from '#tests/database.ts';
import { fillLargePaper, growingTables } from '#tests/large-paper.ts';
import { captureStatements, explainScans } from '#tests/query-plans.ts';
import { connect, type Database, openDatabase, type Sql } from '../client.ts';
import {
  type ArticleFilters,
  type ListedArticle,
  listArticles,
  listInReview,
  listJustPublished,
  listLeaving,
  listOwnDrafts,
  listScheduled,
  type SavedSlice,
} from './editor-lists.ts';

const editor = machineActor('import');
const articles = 100_000;
const ends: (() => Promise<void>)[] = [];
let url = '';
let sql: Sql;
let db: Database;
let ids: { userId: string; sectionId: string; rareSectionId: string };

beforeAll(async () => {
  const made = await makeDatabase();
  url = made.url;
  sql = connect(url, { max: 1 });
  db = openDatabase(url, { max: 2 });
  ends.push(
    () => db.end(),
    () => sql.end(),
    made.drop,
  );
  await fillLargePaper(sql, articles);
  const [found] = await sql`select (select id from users limit 1) as "userId",
    (select section_id from articles group by 1 order by count(*) desc limit 1) as "sectionId",
    (select section_id from articles group by 1 order by count(*) limit 1) as "rareSectionId"`;
  ids = found as typeof ids; // the columns are named after its fields
}, 120_000);

afterAll(async () => {
  for (const end of ends) await end();
});

const first: SavedSlice = { isOldestFirst: false, place: null, limit: 41 };
type Case = { how: string; rows: number; filters: () => ArticleFilters; slice?: Partial<SavedSlice> };

// The entries of a page and what hangs on each; where a filter has no index, what it passes over until the page is full.
const cases: Case[] = [
  { how: 'all', rows: 300, filters: () => ({}) },
  { how: 'the oldest first', rows: 300, filters: () => ({}), slice: { isOldestFirst: true } },
  { how: 'of a status', rows: 300, filters: () => ({ status: 'draft' }) },
  { how: 'of a person', rows: 300, filters: () => ({ createdBy: ids.userId }) },
  { how: 'of a section', rows: 300, filters: () => ({ sectionId: ids.sectionId }) },
  { how: 'of a section that has few', rows: 300, filters: () => ({ sectionId: ids.rareSectionId }) },
  { how: 'of an edition with a tenth of them', rows: 2000, filters: () => ({ locale: 'en' }) },
  {
    how: 'drafts of a section that has few',
    rows: 5000,
    filters: () => ({ sectionId: ids.rareSectionId, status: 'draft' }),
  },
  {
    how: 'of a month',
    rows: 300,
    filters: () => ({ savedFrom: new Date('2024-05-01'), savedBefore: new Date('2024-06-01') }),
  },
  { how: 'with a word that every headline has', rows: 2500, filters: () => ({ words: ['headline'] }) },
  { how: 'with a word that one headline has', rows: 300, filters: () => ({ words: ['headline', '42006'] }) },
  { how: 'with a word that none has', rows: 300, filters: () => ({ words: ['hippocampe'] }) },
];

const queries: [name: string, rows: number, ask: (on: Database) => Promise<ListedArticle[]>][] = [
  ...cases.map(({ how, rows, filters, slice }): (typeof queries)[number] => [
    `listArticles, ${how},`,
    rows,
    (on) => listArticles(on, editor, filters(), { ...first, ...slice }),
  ]),
  ['listInReview', 300, (on) => listInReview(on, editor, 10)],
  ['listScheduled', 300, (on) => listScheduled(on, editor, 10)],
  ['listLeaving', 300, (on) => listLeaving(on, editor, 10)],
  ['listJustPublished', 300, (on) => listJustPublished(on, editor, 10)],
  ['listOwnDrafts', 2000, (on) => listOwnDrafts(on, editor, { userId: ids.userId, limit: 10 })],
];

test.each(queries)('%s looks at few rows', async (_name, rows, ask) => {
  // As the program opens it, but for the ear on its connection.
  const statements = await captureStatements(url, (own) => ask(Object.assign(drizzle(own), { end: async () => {} })));
  expect(statements).not.toEqual([]);
  const scans = (await Promise.all(statements.map((each) => explainScans(sql, each)))).flat();
  const grown = scans.filter(({ table }) => growingTables.includes(table));
  expect(grown.reduce((sum, scan) => sum + scan.rows, 0)).toBeLessThanOrEqual(rows);
});

test('a list is walked through to its end and back, each entry once, though many were saved in one moment', async () => {
  const filters: ArticleFilters = { status: 'scheduled' };
  await sql`update articles set saved_at = '2026-01-02T03:04:05.678901Z' where status = 'scheduled'`;
  const walk = async (direction: 'after' | 'before', from: ListedArticle | undefined) => {
    const seen: string[] = [];
    for (let entry = from; entry; ) {
      const place: SavedSlice['place'] = { direction, cursor: entry.cursor };
      const page = await listArticles(db, editor, filters, { ...first, limit: 30, place });
      seen.push(...(direction === 'after' ? page : page.toReversed()).map(({ id }) => id));
      entry = page.at(direction === 'after' ? -1 : 0);
    }
    return seen;
  };
  const start = await listArticles(db, editor, filters, { ...first, limit: 1 });
  const forth = [...start.map(({ id }) => id), ...(await walk('after', start[0]))];
  expect(forth).toHaveLength(articles / 500);
  expect(new Set(forth).size).toBe(forth.length);
  const [last] = await listArticles(db, editor, filters, { ...first, limit: 1, isOldestFirst: true });
  expect(await walk('before', last)).toEqual(forth.slice(0, -1).toReversed());
});
