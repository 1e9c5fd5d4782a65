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

/** Pages that the law or the paper's own promises ask for, and that an edition has not. */
export async function listMissingInfoPages(sql: Sql): Promise<{ locale: string; key: InfoPage['key'] }[]> {
  return sql<{ locale: string; key: InfoPage['key'] }[]>`
    select e.locale, wanted.key from editions e
    cross join unnest(enum_range('translation'::info_page_key, null)) as wanted (key)
    where not exists (select from info_pages p where p.locale = e.locale and p.key = wanted.key)
    order by e.position, e.locale, wanted.key`;
}
