import { tagPage } from '#lib/page-record.ts';
import { pageTag } from '#lib/page-tag.ts';
import type { Sql } from '../client.ts';
import { isPublished } from './published-cards.ts';
import { inSlice, type ListSlice, nearestFirst } from './published-slices.ts';

/** A public note on what an article had wrong; `publishedAt` is when the note appeared. */
export type Correction = {
  id: string;
  note: string;
  publishedAt: Date;
  article: { id: string; headline: string; slug: string; section: { slug: string; name: string } };
};

/** The corrections of articles that readers see in an edition, newest first. */
export async function listCorrections(
  sql: Sql,
  { locale, place, limit }: ListSlice & { locale: string },
): Promise<Correction[]> {
  tagPage(`corrections:${locale}`);
  const order = { date: 'c.corrected_at', id: 'c.id' };
  const corrections = await sql<Correction[]>`
    with page as (
      select c.id, c.note, c.corrected_at, c.article_id from corrections c cross join lateral (
        select from articles a where a.id = c.article_id and ${isPublished(sql)} and a.locale = ${locale} limit 1
      ) shown
      where true ${inSlice(sql, place, order)}
      ${nearestFirst(sql, place, order)} limit ${limit}
    )
    select c.id, c.note, c.corrected_at as "publishedAt",
      json_build_object('id', a.id, 'headline', a.headline, 'slug', a.slug,
        'section', json_build_object('slug', n.slug, 'name', n.name)) as article
    from page c join articles a on a.id = c.article_id
    join section_names n on n.section_id = a.section_id and n.locale = a.locale
    order by c.corrected_at desc, c.id desc`;
  for (const { article } of corrections) tagPage(pageTag('article', article.id));
  return corrections;
}
