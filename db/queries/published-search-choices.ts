import { tagPage } from '#lib/page-record.ts';
import { pageTag } from '#lib/page-tag.ts';
import type { Sql } from '../client.ts';
import { isPublished } from './published-cards.ts';
import type { Tag } from './published-tags.ts';

/** A source that results can be limited to. */
export type SearchSource = { id: string; slug: string; name: string };

/** The sources that an edition has articles of, by name. */
export async function listSearchSources(sql: Sql, { locale }: { locale: string }): Promise<SearchSource[]> {
  const sources = await sql<SearchSource[]>`
    select s.id, s.slug, s.name from sources s
    where (select d.id from dispatches d
      -- One by one, until there is one: for «exists» the planner would read all translations there are.
      cross join lateral (select article_id from translations where dispatch_id = d.id limit 1) t
      cross join lateral (
        select from articles a where a.id = t.article_id and ${isPublished(sql)} and a.locale = ${locale} limit 1) a
      where d.source_id = s.id order by d.identity limit 1) is not null
    order by s.name`;
  tagPage(...sources.map(({ id }) => pageTag('source', id)));
  return sources;
}

/** The subjects that most of the newest articles of an edition are about. */
export async function listRecentTags(sql: Sql, { locale, limit }: { locale: string; limit: number }): Promise<Tag[]> {
  tagPage(`front:${locale}`);
  const tags = await sql<Tag[]>`
    with newest as (
      select a.id, a.published_at from articles a where ${isPublished(sql)} and a.locale = ${locale}
      order by a.published_at desc, a.id desc limit 60
    )
    select t.id, t.slug, t.name from newest join article_tags l on l.article_id = newest.id join tags t on t.id = l.tag_id
    group by t.id order by count(*) desc, max(newest.published_at) desc limit ${limit}`;
  tagPage(...tags.map(({ id }) => pageTag('tag', id)));
  return tags;
}
