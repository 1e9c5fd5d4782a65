import { tagPage } from '#lib/page-record.ts';
import { pageTag } from '#lib/page-tag.ts';
import type { Sql } from '../client.ts';
import { type Card, cardColumns, isPublished, tagCards } from './published-cards.ts';
import { inSlice, type ListSlice, nearestFirst } from './published-slices.ts';

/** A subject as its own page shows it. */
export type Tag = {
  id: string;
  /** Its address; another one than was asked for when the subject was merged into this one. */
  slug: string;
  name: string;
};

/** The subject that has or ever had this address in an edition, or null. What readers see of it, its list alone tells. */
export async function findTag(sql: Sql, { locale, slug }: { locale: string; slug: string }): Promise<Tag | null> {
  const [tag] = await sql<Tag[]>`
    select t.id, t.slug, t.name from tag_slugs known join tags t on t.id = known.tag_id
    where known.locale = ${locale} and known.slug = ${slug}`;
  if (tag) tagPage(pageTag('tag', tag.id));
  return tag ?? null;
}

/** The articles on a subject, newest first. */
export async function listTagArticles(
  sql: Sql,
  { locale, tagId, place, limit }: ListSlice & { locale: string; tagId: string },
): Promise<Card[]> {
  tagPage(pageTag('tag-list', tagId));
  const order = { date: 'l.published_at', id: 'l.article_id' };
  const cards = await sql<Card[]>`
    with page as (
      select l.article_id as id from article_tags l
      where l.tag_id = ${tagId} and l.published_at is not null ${inSlice(sql, place, order)}
      ${nearestFirst(sql, place, order)} limit ${limit}
    )
    select ${cardColumns(sql, locale)} from page join articles a on a.id = page.id
    where ${isPublished(sql)} order by a.published_at desc, a.id desc`;
  return tagCards(cards);
}
