import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDatabase } from '#tests/database.ts';
import { fillLargePaper, growingTables } from '#tests/large-paper.ts';
import { type MeasuredPaper, readMeasuredPaper } from '#tests/measured-paper.ts';
import { captureStatements, explainScans, type Scan } from '#tests/query-plans.ts';
import { connect, type Sql } from '../client.ts';
import type { ListPlace } from '../list-cursor.ts';
import { findArchiveDay, findArchiveMonth, listArchiveMonths, listDayArticles } from './published-archive.ts';
import { findAtAddress, listWholeArticles } from './published-articles.ts';
import { findAuthor, listAuthorArticles } from './published-authors.ts';
import { listBreakingNews } from './published-breaking-news.ts';
import { listCorrections } from './published-corrections.ts';
import { findMasthead, listEditions } from './published-editions.ts';
import { findEvents } from './published-events.ts';
import { type FeedScope, listFeedArticles } from './published-feeds.ts';
import { getFrontMaterial } from './published-front.ts';
import { findInfoPage } from './published-info-pages.ts';
import { listCards, listLatest, listRelated, listSectionArticles } from './published-lists.ts';
import { findMediaFile } from './published-media.ts';
import { listMostRead } from './published-most-read.ts';
import { findReportableArticle } from './published-reportable.ts';
import { listRecentTags, listSearchSources } from './published-search-choices.ts';
import { findSection, hasSections } from './published-sections.ts';
import { getSettings } from './published-settings.ts';
import { findSharedArticle } from './published-share.ts';
import { findSitemapArticles, listNews, listSitemapMonths, listSitemapPages } from './published-sitemaps.ts';
import { listPublicSources } from './published-sources.ts';
import { suggestNames } from './published-suggestions.ts';
import { findTag, listTagArticles } from './published-tags.ts';
import { getTranslationFigures } from './published-translation-figures.ts';
import { listSourceUpdates } from './published-updates.ts';

const articles = 100_000;
// Twenty entries and what hangs on each (picture and words for it, translation) stay below.
const usualRows = 300;

type Case = {
  query: string;
  /** How it is asked, where that makes a difference. */
  how?: string;
  ask: (sql: Sql, paper: MeasuredPaper) => Promise<unknown>;
  /** How many rows of growing tables it may look at, with the reason. */
  rows?: number;
};

const fr = { locale: 'fr', timeZone: 'Europe/Paris', today: new Date().toISOString().slice(0, 10) };
const first = { place: null, limit: 21 };
const upwards = (place: ListPlace): ListPlace => place && { ...place, direction: 'after' };
/** The first page, page 501, and the way back from there: all three cost the same. */
const everyDepth = (query: string, place: (paper: MeasuredPaper) => ListPlace, ask: AskForSlice): Case[] => [
  { query, how: 'the first page', ask: (sql, paper) => ask(sql, paper, first) },
  { query, how: 'a deep page', ask: (sql, paper) => ask(sql, paper, { ...first, place: place(paper) }) },
  { query, how: 'the way up', ask: (sql, paper) => ask(sql, paper, { ...first, place: upwards(place(paper)) }) },
];
type AskForSlice = (sql: Sql, paper: MeasuredPaper, slice: { place: ListPlace; limit: number }) => Promise<unknown>;

const feedKinds: FeedScope['kind'][] = ['edition', 'sections', 'tag', 'author', 'listed'];

const cases: Case[] = [
  ...everyDepth(
    'listSectionArticles',
    ({ deep }) => deep.section,
    (sql, { sectionIds }, slice) => listSectionArticles(sql, { locale: 'fr', sectionIds, ...slice }),
  ),
  ...everyDepth(
    'listLatest',
    ({ deep }) => deep.edition,
    (sql, _paper, slice) => listLatest(sql, { locale: 'fr', ...slice }),
  ),
  ...everyDepth(
    'listTagArticles',
    ({ deep }) => deep.tag,
    (sql, { tagId }, slice) => listTagArticles(sql, { locale: 'fr', tagId, ...slice }),
  ),
  ...everyDepth(
    'listAuthorArticles',
    ({ deep }) => deep.author,
    (sql, { authorId }, slice) => listAuthorArticles(sql, { locale: 'fr', authorId, ...slice }),
  ),
  {
    query: 'listAuthorArticles',
    how: 'in an edition with a tenth of them',
    ask: (sql, { authorId }) => listAuthorArticles(sql, { locale: 'en', authorId, ...first }),
    // The index does not know the edition: those of the others are looked at, too.
    rows: 2000,
  },
  ...everyDepth(
    'listCorrections',
    ({ lateCorrection }) => lateCorrection,
    (sql, _paper, slice) => listCorrections(sql, { locale: 'fr', ...slice }),
  ),
  { query: 'listBreakingNews', ask: (sql) => listBreakingNews(sql, { locale: 'fr' }) },
  {
    query: 'listMostRead',
    ask: (sql) => listMostRead(sql, { locale: 'fr', limit: 5 }),
    // Every article that was read in the last twenty-four hours, once an hour at most, however long the archive.
    rows: 12_000,
  },
  { query: 'listArchiveMonths', ask: (sql) => listArchiveMonths(sql, fr) },
  { query: 'findArchiveMonth', ask: (sql) => findArchiveMonth(sql, { ...fr, month: '2024-05' }) },
  { query: 'findArchiveDay', ask: (sql) => findArchiveDay(sql, { ...fr, day: '2024-05-20' }) },
  { query: 'listDayArticles', ask: (sql) => listDayArticles(sql, { ...fr, day: '2024-05-20', ...first }) },
  {
    query: 'findAtAddress',
    ask: (sql, { article }) => findAtAddress(sql, { locale: 'fr', section: article.section, slug: article.slug }),
  },
  {
    query: 'listWholeArticles',
    ask: (sql, { ids }) => listWholeArticles(sql, { locale: 'fr', ids }),
    // Forty articles with everything that hangs on them.
    rows: 1000,
  },
  { query: 'listSourceUpdates', ask: (sql, { ids }) => listSourceUpdates(sql, { articleId: ids[0] ?? '', limit: 10 }) },
  { query: 'findEvents', ask: (sql, { ids }) => findEvents(sql, ids) },
  {
    query: 'findReportableArticle',
    ask: (sql, { ids }) => findReportableArticle(sql, { locale: 'fr', id: ids[0] ?? '' }),
  },
  ...feedKinds.map(
    (kind): Case => ({
      query: 'listFeedArticles',
      how: `of ${kind}`,
      ask: (sql, paper) => listFeedArticles(sql, { locale: 'fr', scope: scopeOf(kind, paper), limit: 40 }),
      rows: 1000,
    }),
  ),
  { query: 'findInfoPage', ask: (sql) => findInfoPage(sql, { locale: 'fr', slug: 'contact' }) },
  {
    query: 'getTranslationFigures',
    ask: (sql) => getTranslationFigures(sql, 'fr'),
    // The two thousand newest articles, however many there are, with what hangs on each.
    rows: 12_000,
  },
  {
    query: 'listRelated',
    ask: (sql, { article }) =>
      listRelated(sql, { articleId: article.id, sectionId: article.sectionId, locale: 'fr', limit: 4 }),
  },
  { query: 'listCards', ask: (sql, { ids }) => listCards(sql, { locale: 'fr', ids }) },
  {
    query: 'getFrontMaterial',
    ask: (sql) => getFrontMaterial(sql, { locale: 'fr', latest: 40, perSection: 20 }),
    // Twenty articles of each of the fifteen sections, then what is known of each.
    rows: 1000,
  },
  { query: 'findSharedArticle', ask: (sql, { article }) => findSharedArticle(sql, article.id) },
  {
    query: 'listSearchSources',
    ask: (sql) => listSearchSources(sql, { locale: 'fr' }),
    // Of a source that another edition alone has, every dispatch is looked at.
    rows: 20_000,
  },
  {
    query: 'listPublicSources',
    ask: listPublicSources,
    // What came within a day, and here everything did.
    rows: 20_000,
  },
  { query: 'listRecentTags', ask: (sql) => listRecentTags(sql, { locale: 'fr', limit: 8 }) },
  { query: 'suggestNames', ask: (sql) => suggestNames(sql, { locale: 'fr', q: 'author', limit: 8 }) },
  { query: 'findMediaFile', ask: (sql, { mediumId }) => findMediaFile(sql, mediumId) },
  { query: 'findSection', ask: (sql) => findSection(sql, { locale: 'fr', slug: 'section-1-fr' }) },
  { query: 'hasSections', ask: (sql) => hasSections(sql) },
  { query: 'findMasthead', ask: (sql) => findMasthead(sql, 'fr') },
  { query: 'listEditions', ask: (sql) => listEditions(sql) },
  { query: 'getSettings', ask: (sql) => getSettings(sql) },
  { query: 'findTag', ask: (sql) => findTag(sql, { locale: 'fr', slug: 'tag-1' }) },
  { query: 'findAuthor', ask: (sql) => findAuthor(sql, { locale: 'fr', slug: 'author-1' }) },
  {
    query: 'listSitemapMonths',
    ask: (sql) => listSitemapMonths(sql, { locale: 'fr', perFile: 50_000 }),
    // How many files a month needs is a count, from the index alone. Machines ask, and seldom.
    rows: articles,
  },
  {
    query: 'findSitemapArticles',
    ask: (sql) =>
      findSitemapArticles(sql, { locale: 'fr', month: '2024-05', file: 1, perFile: 50_000, indexUnreviewed: false }),
    // Everything of a month, which has some seven hundred articles.
    rows: 10_000,
  },
  {
    query: 'listSitemapPages',
    ask: (sql) => listSitemapPages(sql, { locale: 'fr', limit: 50_000 }),
    // The newest article of each tag, and the newest twenty of each author.
    rows: 2000,
  },
  {
    query: 'listNews',
    ask: (sql) => listNews(sql, { since: daysAgo(2), file: 1, perFile: 1000, indexUnreviewed: false }),
    // Everything of two days.
    rows: 10_000,
  },
];

/** Queries that are not looked at here, and why. */
const elsewhere: Record<string, string> = {
  listMissingInfoPages: 'no page asks it: the operator does, of a small table',
  listMediaFiles: 'no page asks it: the broom of the media store goes through all files',
  searchArticles: 'reads through functions of the database, into which EXPLAIN does not look',
  suggestArticles: 'the same',
  checkSpelling: 'reads the words of the search, which this paper has not',
};

function scopeOf(kind: FeedScope['kind'], { sectionIds, tagId, authorId, ids }: MeasuredPaper): FeedScope {
  switch (kind) {
    case 'edition':
      return { kind };
    case 'sections':
      return { kind, ids: sectionIds };
    case 'listed':
      return { kind, ids };
    default:
      return { kind, id: kind === 'tag' ? tagId : authorId };
  }
}

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000);
}

let paper: MeasuredPaper;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const { url, drop } = await makeDatabase();
  const sql = connect(url, { max: 1 });
  ends.push(() => sql.end(), drop);
  await fillLargePaper(sql, articles);
  paper = await readMeasuredPaper(url, sql);
}, 120_000);

afterAll(async () => {
  for (const end of ends) await end();
});

const grows = ({ table }: Scan) => growingTables.includes(table);
const sequential = (scans: readonly Scan[]) =>
  scans.filter((scan) => grows(scan) && scan.kind === 'Seq Scan').map(({ table, rows }) => `all ${rows} of ${table}`);

for (const { query, how, ask, rows = usualRows } of cases) {
  test(`${query}${how ? `, ${how},` : ''} reads indexes alone, and few rows`, async () => {
    const statements = await captureStatements(paper.url, (sql) => ask(sql, paper));
    expect(statements).not.toEqual([]);
    let looked = 0;
    for (const statement of statements) {
      const scans = await explainScans(paper.sql, statement);
      expect(sequential(scans)).toEqual([]);
      looked += scans.filter(grows).reduce((sum, scan) => sum + scan.rows, 0);
    }
    expect(looked).toBeLessThanOrEqual(rows);
  });
}

test('a whole table is recognised', async () => {
  const statement = { text: 'select count(*) from articles where standfirst <> $1', parameters: ['x'] };
  expect(sequential(await explainScans(paper.sql, statement))).toEqual([`all ${articles} of articles`]);
});

test('every query of the site is among these', async () => {
  const names = readdirSync(import.meta.dirname).map((file) => /^published-([a-z-]+)\.ts$/.exec(file)?.[1]);
  const modules: Record<string, unknown>[] = await Promise.all(
    names.filter((name) => name !== undefined).map((name) => import(`./published-${name}.ts`)),
  );
  const isQuery = (value: unknown) => typeof value === 'function' && value.constructor.name.startsWith('Async');
  const queries = modules.flatMap((module) => Object.keys(module).filter((name) => isQuery(module[name])));
  const asked = new Set(cases.map(({ query }) => query));
  expect([...asked, ...Object.keys(elsewhere)].toSorted()).toEqual(queries.toSorted());
});
