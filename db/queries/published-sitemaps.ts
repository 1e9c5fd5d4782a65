import { tagPage } from '#lib/page-record.ts';
import type { Sql } from '../client.ts';
import { isIndexable, isPublished } from './published-cards.ts';

/** An article as sitemaps name it: its address, its last real change, and the same story in other editions. */
export type SitemapArticle = {
  section: string;
  slug: string;
  changedAt: Date;
  versions: { locale: string; section: string; slug: string }[];
};

/** An article of the last days, for news sitemaps. */
export type NewsArticle = { locale: string; section: string; slug: string; headline: string; publishedAt: Date };

/** A page that is no article, and when it last changed; null for a list that is empty. */
export type SitemapPage = { kind: 'section' | 'info' | 'author' | 'tag'; slug: string; changedAt: Date | null };

// An author who writes for several editions is named in those of the newest articles: else the whole work would be read.
const recentLinks = 20;

type Month = { locale: string; month: string };

const inMonth = (sql: Sql, { locale, month }: Month) => sql`
  ${isPublished(sql)} and a.locale = ${locale}
  and a.published_at >= ${`${month}-01`}::timestamp at time zone 'UTC'
  and a.published_at < (${`${month}-01`}::timestamp + interval '1 month') at time zone 'UTC'`;

/**
 * The months (`2026-11`, UTC) in which articles of an edition appeared that readers still see, the newest first, with
 * the number of files of at most `perFile` articles that each needs. Index only.
 */
export async function listSitemapMonths(
  sql: Sql,
  { locale, perFile }: { locale: string; perFile: number },
): Promise<{ month: string; files: number }[]> {
  tagPage(`front:${locale}`);
  return sql<{ month: string; files: number }[]>`
    with ends as (
      select
        (select a.published_at from articles a where ${isPublished(sql)} and a.locale = ${locale}
          order by a.published_at limit 1) at time zone 'UTC' as first,
        (select a.published_at from articles a where ${isPublished(sql)} and a.locale = ${locale}
          order by a.published_at desc limit 1) at time zone 'UTC' as last
    ), months as (
      select generate_series(date_trunc('month', first), date_trunc('month', last), interval '1 month') as month from ends
    )
    select to_char(month, 'YYYY-MM') as month, ceil(size::numeric / ${perFile})::int as files
    from months cross join lateral (
      select count(*) as size from articles a
      where ${isPublished(sql)} and a.locale = ${locale}
        and a.published_at >= month at time zone 'UTC' and a.published_at < (month + interval '1 month') at time zone 'UTC'
    ) sizes
    where size > 0 order by month desc`;
}

/**
 * The articles of a month that search engines may list, the oldest first so that a full file never changes: those of
 * the file with this number, from one. Null where there is no such file. What an article says changes only its own tag:
 * who asks should limit the age of what it makes.
 */
export async function findSitemapArticles(
  sql: Sql,
  params: Month & { file: number; perFile: number; indexUnreviewed: boolean },
): Promise<SitemapArticle[] | null> {
  const { locale, file, perFile, indexUnreviewed } = params;
  tagPage(`front:${locale}`);
  const rows = await sql<(SitemapArticle & { isListed: boolean })[]>`
    with file as (
      select a.id, a.published_at from articles a where ${inMonth(sql, params)}
      order by a.published_at, a.id offset ${(file - 1) * perFile} limit ${perFile}
    )
    select n.slug as section, a.slug, ${isIndexable(sql, indexUnreviewed)} as "isListed",
      greatest(a.published_at, a.updated_at,
        (select max(c.corrected_at) from corrections c where c.article_id = a.id)) as "changedAt",
      (select coalesce(json_agg(json_build_object('locale', o.locale, 'section', m.slug, 'slug', o.slug) order by o.locale), '[]')
        from articles o join section_names m on m.section_id = o.section_id and m.locale = o.locale
        where o.story_id = a.story_id and o.locale <> a.locale
          and ${isPublished(sql, 'o')} and ${isIndexable(sql, indexUnreviewed, 'o')}) as versions
    from file join articles a on a.id = file.id
      join section_names n on n.section_id = a.section_id and n.locale = a.locale
    order by file.published_at, file.id`;
  if (rows.length === 0) return null;
  return rows.filter(({ isListed }) => isListed).map(({ isListed: _isListed, ...article }) => article);
}

/**
 * The pages of an edition that are no articles, at most `limit` of them: sections, pages about the paper, authors and
 * tags that have articles there. A list changed when its newest article appeared.
 */
export async function listSitemapPages(
  sql: Sql,
  { locale, limit }: { locale: string; limit: number },
): Promise<SitemapPage[]> {
  tagPage(`edition:${locale}`, `front:${locale}`);
  return sql<SitemapPage[]>`
    select 'section' as kind, n.slug, newest.published_at as "changedAt"
    from section_names n left join lateral (
      select a.published_at from articles a
      where ${isPublished(sql)} and a.section_id = n.section_id and a.locale = n.locale
      order by a.published_at desc limit 1
    ) newest on true
    where n.locale = ${locale}
    union all
    select 'info', slug, saved_at from info_pages where locale = ${locale}
    union all
    select 'author', w.slug, newest.published_at from authors w cross join lateral (
      select recent.published_at from (
        select l.article_id, l.published_at from article_authors l
        where l.author_id = w.id and l.published_at is not null order by l.published_at desc limit ${recentLinks}
      ) recent join articles a on a.id = recent.article_id
      where a.locale = ${locale} order by recent.published_at desc limit 1
    ) newest
    union all
    select 'tag', g.slug, newest.published_at from tags g cross join lateral (
      select l.published_at from article_tags l where l.tag_id = g.id and l.published_at is not null
      order by l.published_at desc limit 1
    ) newest
    where g.locale = ${locale}
    limit ${limit}`;
}

/**
 * The articles of all editions since `since` that search engines may list, the newest first: those of the file with
 * this number, from one, and how many files there are.
 */
export async function listNews(
  sql: Sql,
  params: { since: Date; file: number; perFile: number; indexUnreviewed: boolean },
): Promise<{ articles: NewsArticle[]; files: number }> {
  const { since, file, perFile, indexUnreviewed } = params;
  const rows = await sql<(NewsArticle & { total: number })[]>`
    with recent as materialized (
      select a.id, a.published_at from editions e cross join lateral (
        select a.* from articles a
        where ${isPublished(sql)} and a.locale = e.locale and a.published_at >= ${since}
        order by a.published_at desc
      ) a
      where ${isIndexable(sql, indexUnreviewed)}
    ), page as (
      select id, published_at from recent
      order by published_at desc, id desc offset ${(file - 1) * perFile} limit ${perFile}
    )
    select a.locale, n.slug as section, a.slug, a.headline, a.published_at as "publishedAt",
      (select count(*)::int from recent) as total
    from page join articles a on a.id = page.id
      join section_names n on n.section_id = a.section_id and n.locale = a.locale
    order by page.published_at desc, page.id desc`;
  tagPage(...new Set(rows.map(({ locale }) => `front:${locale}`)));
  const files = Math.ceil((rows[0]?.total ?? 0) / perFile);
  return { articles: rows.map(({ total: _total, ...article }) => article), files };
}
