import { limitPageAge } from '#lib/page-record.ts';
import type { Sql } from '../client.ts';
import { readSearchCursor, type SearchCursor, writeSearchCursor } from '../search-cursor.ts';
import { type Card, cardColumns, isPublished, tagCards } from './published-cards.ts';

/** A text in pieces, of which some are what was looked for. */
export type MarkedText = { text: string; isMarked: boolean }[];

/** An article that was found, with the words that were looked for marked in its headline and in an extract. */
export type SearchHit = Card & { markedHeadline: MarkedText; extract: MarkedText };

/** What the results are limited to; what is left out limits nothing. */
export type SearchFilters = {
  /** A section with those under it. */
  sectionIds?: readonly string[] | undefined;
  kind?: Card['kind'] | undefined;
  sourceId?: string | undefined;
  /** The first moment, and the first one that is too late. */
  from?: Date | undefined;
  until?: Date | undefined;
};

/** What to search: `q` as the reader typed it, `after` the cursor of a later page as it stands in the address. */
export type SearchParams = {
  locale: string;
  q: string;
  filters?: SearchFilters;
  order?: 'relevance' | 'date';
  after?: string | null;
  limit: number;
};

/** A page of results; `next` is the cursor of the page after it, or null. */
export type SearchPage = { hits: SearchHit[]; next: string | null };

// What matches is ranked so many articles at a time, the newest first, however many there are: a word that stands in
// each second article costs what a rare one costs. A phrase has to be looked for in each article that has its words, so
// there are fewer then. Both are whole pages.
const rankedAtOnce = 400;
const phrasesAtOnce = 100;

// How many hours younger an article counts whose relevance is greater by the factor e: what says it in its headline counts
// about a year younger than what mentions it in passing. No score depends on today, so pages fit together for ever.
const hoursOfRelevance = 4400;

/** For how many seconds results may be shown again: a new article appears in them after that at the latest. */
const searchFreshness = 60;

const markStart = '\ue000';
const markEnd = '\ue001';
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

type Row = Card & {
  score: number;
  markedHeadline: string;
  extract: string;
  chunkSize: number;
  chunkLastAt: Date;
  chunkLastId: string;
};

/**
 * Finds published articles, best first: where words match (headline, then standfirst and tags, then text and captions) and
 * how new the article is. Null when `after` is no cursor of ours. What can't be searched for (only stop words or signs,
 * only exclusions) finds nothing.
 *
 * The page is told when an article that it shows changes; new ones it shows when its time is over, for else each
 * publication would expire every page of results.
 */
export async function searchArticles(sql: Sql, params: SearchParams): Promise<SearchPage | null> {
  const { locale, q, filters = {}, limit } = params;
  const cursor = params.after ? readSearchCursor(params.after) : firstPage(filters.until);
  if (!cursor) return null;
  limitPageAge(searchFreshness);
  const atOnce = limit * Math.max(1, Math.floor((/["“”«»]/.test(q) ? phrasesAtOnce : rankedAtOnce) / limit));
  const weight = params.order === 'date' ? 0 : hoursOfRelevance;
  const must = [
    `locale:${locale}`,
    filters.kind && `kind:${filters.kind}`,
    filters.sourceId && `source:${filters.sourceId}`,
  ];
  const rows = await sql<Row[]>`
    with asked as (
      select search_query(${locale}, ${q}) as words
    ), matches as materialized (
      select m.article_id, m.published_at, greatest(0, round(
        extract(epoch from m.published_at) / 3600 + ${weight}::float * ln(greatest(m.relevance, 0.0001))))::int as score
      from asked cross join lateral search_matches(
        asked.words, ${must.filter((facet) => facet !== undefined)}::text[],
        ${filters.sectionIds?.map((id) => `section:${id}`) ?? null}::text[],
        ${cursor.top.publishedAt}, ${cursor.top.id}::uuid, ${filters.from ?? new Date(0)}, ${atOnce}) m
      where ${isSearchable(sql)}
    ), chunk as (
      select count(*)::int as size, min(published_at) as last_at,
        (array_agg(article_id order by published_at, article_id))[1] as last_id from matches
    ), page as (
      select article_id, score from matches
      where (score, article_id) < (${cursor.after?.score ?? 2_147_483_647}, ${cursor.after?.id ?? lastId}::uuid)
      order by score desc, article_id desc limit ${limit + 1}
    )
    select ${cardColumns(sql, locale)}, page.score, ${marks(sql, locale)},
      chunk.size as "chunkSize", chunk.last_at as "chunkLastAt", chunk.last_id as "chunkLastId"
    from asked, chunk, page join articles a on a.id = page.article_id
    where ${isPublished(sql)}
    order by page.score desc, page.article_id desc`;
  const shown = rows.slice(0, limit);
  tagCards(shown);
  return { hits: shown.map(readHit), next: nextCursor(rows, { limit, atOnce, cursor }) };
}

/** Whether a query (`asked.words`) has a word that articles can be found by. */
const isSearchable = (sql: Sql) => sql`querytree(asked.words) not in ('', 'T')`;

function firstPage(until: Date | undefined): SearchCursor {
  return { top: { publishedAt: until ?? new Date(), id: until ? lastId.replaceAll('f', '0') : lastId }, after: null };
}

function nextCursor(rows: Row[], page: { limit: number; atOnce: number; cursor: SearchCursor }): string | null {
  const last = rows[page.limit - 1];
  if (!last) return null;
  if (rows.length > page.limit) {
    return writeSearchCursor({ top: page.cursor.top, after: { score: last.score, id: last.id } });
  }
  if (last.chunkSize < page.atOnce) return null;
  return writeSearchCursor({ top: { publishedAt: last.chunkLastAt, id: last.chunkLastId }, after: null });
}

// Only of the rows shown, and of the beginning of long ones: ts_headline reads the whole text again. Any of the words may
// be marked, for not all need to stand in one place.
const marks = (sql: Sql, locale: string) => sql`
  ts_headline(search_config(${locale}), a.headline, ${anyWord(sql)}, ${`HighlightAll=true, ${selectors}`})
    as "markedHeadline",
  ts_headline(search_config(${locale}), left(a.standfirst || e'\n' || document_text(a.body), 20000), ${anyWord(sql)},
    ${`MaxFragments=2, MaxWords=24, MinWords=14, FragmentDelimiter=" … ", ${selectors}`}) as extract`;

const selectors = `StartSel=${markStart}, StopSel=${markEnd}`;

const anyWord = (sql: Sql) => sql`regexp_replace(querytree(asked.words), ' (&|<[^>]*>) ', ' | ', 'g')::tsquery`;

function readHit(row: Row): SearchHit {
  const { score: _score, chunkSize: _size, chunkLastAt: _at, chunkLastId: _id, markedHeadline, extract, ...card } = row;
  // Where no word stands in the text, its beginning would come back: then the standfirst says more.
  const hasMark = extract.includes(markStart);
  return {
    ...card,
    markedHeadline: readMarks(markedHeadline),
    extract: readMarks(hasMark ? ellipted(extract) : card.standfirst),
  };
}

/** Points where an extract begins or ends within a sentence. */
function ellipted(extract: string): string {
  const begins = /^[\s\ue000«“‘(—–-]*\p{Lu}/u.test(extract);
  const ends = /[.!?…»”]["’\s]*$/u.test(extract);
  return `${begins ? '' : '… '}${extract}${ends ? '' : ' …'}`;
}

function readMarks(text: string): MarkedText {
  return text
    .split(/(\ue000[^\ue001]*\ue001)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece.replace(/[\ue000\ue001]/g, ''), isMarked: piece.startsWith(markStart) }));
}
