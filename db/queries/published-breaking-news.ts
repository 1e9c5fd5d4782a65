import { limitPageAge, tagPage } from '#lib/page-record.ts';
import { pageTag } from '#lib/page-tag.ts';
import type { Sql } from '../client.ts';
import { isPublished } from './published-cards.ts';

/** A line of breaking news; `article` tells more, where there is one that readers can open. */
export type BreakingItem = {
  id: string;
  text: string;
  startsAt: Date;
  article: { id: string; section: string; slug: string } | null;
};

type Row = BreakingItem & { hasBegun: boolean; secondsLeft: number };

/** The breaking news of an edition, newest first; the page is told when the next one begins or ends. */
export async function listBreakingNews(sql: Sql, { locale }: { locale: string }): Promise<BreakingItem[]> {
  tagPage(`front:${locale}`);
  const rows = await sql<Row[]>`
    select b.id, b.text, b.starts_at as "startsAt", b.starts_at <= now() as "hasBegun",
      extract(epoch from case when b.starts_at <= now() then b.ends_at else b.starts_at end - now())::float as "secondsLeft",
      (select json_build_object('id', a.id, 'section', n.slug, 'slug', a.slug)
        from articles a join section_names n on n.section_id = a.section_id and n.locale = a.locale
        where a.id = b.article_id and ${isPublished(sql)}) as article
    from breaking_news b where b.locale = ${locale} and b.ends_at > now()
    order by b.starts_at desc limit 10`;
  for (const { secondsLeft, article } of rows) {
    limitPageAge(secondsLeft);
    if (article) tagPage(pageTag('article', article.id));
  }
  return rows.filter(({ hasBegun }) => hasBegun);
}
