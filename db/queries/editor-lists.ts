import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import type { articleKind, articleStatus } from '../schema/articles.ts';
import type { Editor } from './editor.ts';

/** Where a page of a list begins: the moment of an entry in microseconds since 1970, and its id. */
export type SavedCursor = { microseconds: string; id: string };

/** What a list of articles is narrowed down to. Days and times are instants already. */
export type ArticleFilters = {
  status?: (typeof articleStatus.enumValues)[number] | undefined;
  kind?: (typeof articleKind.enumValues)[number] | undefined;
  sectionId?: string | undefined;
  /** Who began it. */
  createdBy?: string | undefined;
  locale?: string | undefined;
  savedFrom?: Date | undefined;
  savedBefore?: Date | undefined;
  /** Words of the headline, each whole or as it begins. */
  words?: readonly string[] | undefined;
};

/** Which part of a list, and in which order: `after` goes on in it, `before` goes back. */
export type SavedSlice = {
  isOldestFirst: boolean;
  place: { direction: 'after' | 'before'; cursor: SavedCursor } | null;
  limit: number;
};

/** An article as the lists of the newsroom show it. */
export type ListedArticle = {
  id: string;
  headline: string;
  status: (typeof articleStatus.enumValues)[number];
  kind: (typeof articleKind.enumValues)[number];
  locale: string;
  section: string | null;
  createdBy: string | null;
  isFromWire: boolean;
  timeZone: string;
  savedAt: Date;
  publishAt: Date | null;
  publishedAt: Date | null;
  withdrawAt: Date | null;
  cursor: SavedCursor;
};

/** Articles by the time at which they were saved, in the order of the list. */
export async function listArticles(
  db: Database,
  _editor: Editor,
  filters: ArticleFilters,
  { isOldestFirst, place, limit }: SavedSlice,
): Promise<ListedArticle[]> {
  const isBackwards = place?.direction === 'before';
  const isAscending = isOldestFirst !== isBackwards;
  const direction = isAscending ? sql`asc` : sql`desc`;
  const conditions = [...conditionsOf(filters), ...(await withWords(db, filters.words ?? []))];
  if (place) {
    const { microseconds, id } = place.cursor;
    const row = sql`(timestamptz 'epoch' + ${microseconds}::bigint * interval '1 microsecond', ${id}::uuid)`;
    conditions.push(isAscending ? sql`(a.saved_at, a.id) > ${row}` : sql`(a.saved_at, a.id) < ${row}`);
  }
  const rows = await readRows(
    db,
    sql`${whereAll(conditions)} order by a.saved_at ${direction}, a.id ${direction} limit ${limit}`,
  );
  return isBackwards ? rows.toReversed() : rows;
}

function conditionsOf(filters: ArticleFilters): SQL[] {
  const { status, kind, sectionId, createdBy, locale, savedFrom, savedBefore } = filters;
  const conditions: SQL[] = [];
  if (status) conditions.push(sql`a.status = ${status}`);
  if (kind) conditions.push(sql`a.kind = ${kind}`);
  if (sectionId) conditions.push(sql`a.section_id = ${sectionId}::uuid`);
  if (createdBy) conditions.push(sql`a.created_by = ${createdBy}::uuid`);
  if (locale) conditions.push(sql`a.locale = ${locale}`);
  if (savedFrom) conditions.push(sql`a.saved_at >= ${savedFrom.toISOString()}::timestamptz`);
  if (savedBefore) conditions.push(sql`a.saved_at < ${savedBefore.toISOString()}::timestamptz`);
  return conditions;
}

// So many are looked up by their words; of more than that, one finds enough by going through the list in its order.
const mostLookedUp = 2000;

/** That a headline has these words. Which way is quick depends on how many have them, and the planner can't know. */
async function withWords(db: Database, words: readonly string[]): Promise<SQL[]> {
  if (words.length === 0) return [];
  const query = words.map((word) => `${word}:*`).join(' & ');
  const matches = sql`to_tsvector('simple', plain_text(a.headline)) @@ to_tsquery('simple', plain_text(${query}))`;
  const found = await db.execute<{ id: string }>(
    sql`select a.id from articles a where ${matches} limit ${mostLookedUp + 1}`,
  );
  if (found.length > mostLookedUp) return [matches];
  return [found.length === 0 ? sql`false` : sql`a.id in ${found.map(({ id }) => id)}`];
}

const whereAll = (conditions: SQL[]) =>
  conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``;

/** What waits to be published, the longest waiting first. */
export async function listInReview(db: Database, _editor: Editor, limit: number): Promise<ListedArticle[]> {
  return readRows(db, sql`where a.status = 'in_review' order by a.saved_at, a.id limit ${limit}`);
}

/** What will appear by itself, the next first. */
export async function listScheduled(db: Database, _editor: Editor, limit: number): Promise<ListedArticle[]> {
  return readRows(db, sql`where a.status = 'scheduled' order by a.publish_at, a.id limit ${limit}`);
}

/** What will be withdrawn by itself, the next first. */
export async function listLeaving(db: Database, _editor: Editor, limit: number): Promise<ListedArticle[]> {
  return readRows(
    db,
    sql`where a.status = 'published' and a.withdraw_at is not null order by a.withdraw_at, a.id limit ${limit}`,
  );
}

/** What appeared last, in any edition. */
export async function listJustPublished(db: Database, _editor: Editor, limit: number): Promise<ListedArticle[]> {
  // The newest of each edition, from the index of that edition.
  return readRows(
    db,
    sql`where a.id in (
      select newest.id from editions e cross join lateral (
        select p.id from articles p where p.status = 'published' and p.locale = e.locale
        order by p.published_at desc, p.id desc limit ${limit}) newest)
      order by a.published_at desc, a.id desc limit ${limit}`,
  );
}

/** What somebody began and nobody has published, the last saved first. */
export async function listOwnDrafts(
  db: Database,
  _editor: Editor,
  { userId, limit }: { userId: string; limit: number },
): Promise<ListedArticle[]> {
  return readRows(
    db,
    sql`where a.created_by = ${userId}::uuid and a.status = 'draft' order by a.saved_at desc, a.id desc limit ${limit}`,
  );
}

type Row = Omit<ListedArticle, 'savedAt' | 'publishAt' | 'publishedAt' | 'withdrawAt' | 'cursor'> & {
  microseconds: string;
} & Record<'savedAt', string> &
  Record<'publishAt' | 'publishedAt' | 'withdrawAt', string | null>;

/** Reads the articles that `tail` selects and orders, then what is to be shown of each. */
async function readRows(db: Database, tail: SQL): Promise<ListedArticle[]> {
  const rows = await db.execute<Row>(sql`
    select a.id, a.headline, a.status, a.kind, a.locale, n.name as section, u.name as "createdBy",
      a.origin = 'wire' as "isFromWire", e.time_zone as "timeZone", a.saved_at as "savedAt", a.publish_at as "publishAt",
      a.published_at as "publishedAt", a.withdraw_at as "withdrawAt",
      (extract(epoch from a.saved_at) * 1000000)::bigint::text as microseconds
    from (select row_number() over () as place, listed.* from (select a.* from articles a ${tail}) listed) a
    join editions e on e.locale = a.locale
    left join section_names n on n.section_id = a.section_id and n.locale = a.locale
    left join users u on u.id = a.created_by
    order by a.place`);
  const date = (text: string | null) => (text === null ? null : new Date(text));
  return rows.map(({ microseconds, savedAt, publishAt, publishedAt, withdrawAt, ...row }) => ({
    ...row,
    savedAt: new Date(savedAt),
    publishAt: date(publishAt),
    publishedAt: date(publishedAt),
    withdrawAt: date(withdrawAt),
    cursor: { microseconds, id: row.id },
  }));
}
