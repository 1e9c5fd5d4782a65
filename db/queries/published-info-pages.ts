import type { ArticleDocument } from '#document/article-document.ts';
import { tagPage } from '#lib/page-record.ts';
import { pageTag } from '#lib/page-tag.ts';
import type { Sql } from '../client.ts';
import type { MastheadInfoPage } from './published-editions.ts';

/** A page about the paper itself. */
export type InfoPage = MastheadInfoPage & {
  id: string;
  standfirst: string;
  body: ArticleDocument;
  savedAt: Date;
  /** Its counterparts in other editions. */
  versions: { locale: string; slug: string }[];
};

/** The page about the paper that has this address in an edition, or null: a former address leads nowhere. */
export async function findInfoPage(
  sql: Sql,
  { locale, slug }: { locale: string; slug: string },
): Promise<InfoPage | null> {
  const [page] = await sql<InfoPage[]>`
    select p.id, p.key, p.slug, p.title, p.standfirst, p.body, p.saved_at as "savedAt",
      (select coalesce(json_agg(json_build_object('locale', o.locale, 'slug', o.slug) order by o.locale), '[]')
        from info_pages o where o.key = p.key and o.locale <> p.locale) as versions
    from info_pages p where p.locale = ${locale} and p.slug = ${slug}`;
  if (!page) return null;
  tagPage(pageTag('info', page.id), ...page.versions.map((version) => `edition:${version.locale}`));
  return page;
}

/** How the newest articles of an edition came about. Withdrawn ones are among them: they appeared too. */
export type TranslationFigures = {
  articles: number;
  /** When the oldest of them appeared; null where there is none. */
  since: Date | null;
  translated: number;
  /** Translations that a person has read against their originals since the text last changed. */
  reviewed: number;
  /** Translations with at least one public correction. */
  corrected: number;
  withdrawn: number;
  /** Where they were translated from, most frequent first. */
  languages: { language: string; articles: number }[];
};

/** How many of the newest rows are looked at; those of other editions and drafts among them do not count. */
const newest = 2000;

/**
 * Counts translations among the newest articles. Ids are in order of time, so that the primary key finds them, and the
 * cost stays the same however large the archive is; what hangs on each is looked up one by one (the limits see to it) for
 * the same reason. The page is not told of each article: it counts anew when its time
 * is over.
 */
export async function getTranslationFigures(sql: Sql, locale: string): Promise<TranslationFigures> {
  const [row] = await sql<[Omit<TranslationFigures, 'since'> & { since: string | null }]>`
    with recent as (
      select id, locale, status, published_at from articles order by id desc limit ${newest}
    ), appeared as (
      select a.id, a.status, a.published_at, d.language,
        (select r.id from reviews r where r.article_id = a.id and not exists (
          select from revisions v
          where v.article_id = a.id and v.version > r.version and v.cause in ('saved', 'updated')) limit 1) is not null
          as reviewed,
        (select c.id from corrections c where c.article_id = a.id limit 1) is not null as corrected
      from recent a
      left join lateral (select dispatch_id from translations t where t.article_id = a.id limit 1) t on true
      left join lateral (select language from dispatches d where d.id = t.dispatch_id limit 1) d on true
      where a.locale = ${locale} and a.status in ('published', 'withdrawn')
    )
    select count(*)::int as articles, min(published_at) as since, count(language)::int as translated,
      (count(*) filter (where language is not null and reviewed))::int as reviewed,
      (count(*) filter (where language is not null and corrected))::int as corrected,
      (count(*) filter (where language is not null and status = 'withdrawn'))::int as withdrawn,
      (select coalesce(json_agg(json_build_object('language', language, 'articles', number)
          order by number desc, language), '[]')
        from (select language, count(*) as number from appeared where language is not null group by language) l
      ) as languages
    from appeared`;
  return { ...row, since: row.since === null ? null : new Date(row.since) };
}

/** Pages that the law or the paper's own promises ask for, and that an edition has not. */
export async function listMissingInfoPages(sql: Sql): Promise<{ locale: string; key: InfoPage['key'] }[]> {
  return sql<{ locale: string; key: InfoPage['key'] }[]>`
    select e.locale, wanted.key from editions e
    cross join unnest(enum_range('translation'::info_page_key, null)) as wanted (key)
    where not exists (select from info_pages p where p.locale = e.locale and p.key = wanted.key)
    order by e.position, e.locale, wanted.key`;
}
