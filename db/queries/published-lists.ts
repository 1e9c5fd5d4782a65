import { tagPage } from '#lib/page-record.ts';
import { pageTag } from '#lib/page-tag.ts';
import type { Sql } from '../client.ts';
import { type Card, cardColumns, isPublished, tagCards } from './published-cards.ts';
import { inSlice, type ListSlice, nearestFirst } from './published-slices.ts';

const byDate = { date: 'a.published_at', id: 'a.id' };

/** The published articles of an edition, newest first. */
export async function listLatest(sql: Sql, { locale, place, limit }: ListSlice & { locale: string }): Promise<Card[]> {
  tagPage(`front:${locale}`);
  const cards = await sql<Card[]>`
    with page as (
      select a.id from articles a
      where ${isPublished(sql)} and a.locale = ${locale} ${inSlice(sql, place, byDate)}
      ${nearestFirst(sql, place, byDate)} limit ${limit}
    )
    select ${cardColumns(sql, locale)} from page join articles a on a.id = page.id
    order by a.published_at desc, a.id desc`;
  return tagCards(cards);
}

/** The articles of several sections together, newest first. Each section is read through its own index. */
export async function listSectionArticles(
  sql: Sql,
  { locale, sectionIds, place, limit }: ListSlice & { locale: string; sectionIds: readonly string[] },
): Promise<Card[]> {
  for (const id of sectionIds) tagPage(pageTag('section', id));
  const newest = { date: 'newest.published_at', id: 'newest.id' };
  const cards = await sql<Card[]>`
    with page as (
      select newest.id from unnest(${[...sectionIds]}::uuid[]) as wanted (section_id)
      cross join lateral (
        select a.id, a.published_at from articles a
        where ${isPublished(sql)} and a.section_id = wanted.section_id and a.locale = ${locale}
          ${inSlice(sql, place, byDate)}
        ${nearestFirst(sql, place, byDate)} limit ${limit}
      ) newest
      ${nearestFirst(sql, place, newest)} limit ${limit}
    )
    select ${cardColumns(sql, locale)} from page join articles a on a.id = page.id
    order by a.published_at desc, a.id desc`;
  return tagCards(cards);
}

/**
 * Articles to read after `articleId`: those that share most tags with it, then the newest of its section. Only recent
 * ones are looked at, so that the cost does not grow with the archive. The page is not told of newer ones: it shows them
 * when its time is over, for else each publication would expire the whole section.
 */
export async function listRelated(
  sql: Sql,
  params: { articleId: string; sectionId: string; locale: string; limit: number },
): Promise<Card[]> {
  const { articleId, sectionId, locale, limit } = params;
  const cards = await sql<Card[]>`
    with near as (
      (select theirs.article_id as id, count(*) as shared
        from article_tags mine cross join lateral (
          select t.article_id from article_tags t where t.tag_id = mine.tag_id order by t.article_id desc limit 40
        ) theirs
        where mine.article_id = ${articleId} and theirs.article_id <> ${articleId}
        group by theirs.article_id order by 2 desc, 1 desc limit ${4 * limit})
      union all
      (select a.id, 0 from articles a
        where ${isPublished(sql)} and a.section_id = ${sectionId} and a.locale = ${locale} and a.id <> ${articleId}
        order by a.published_at desc, a.id desc limit ${limit})
    ), best as (
      select a.id, max(near.shared) as shared from near join articles a on a.id = near.id
      where ${isPublished(sql)} and a.locale = ${locale}
      group by a.id order by 2 desc, a.published_at desc limit ${limit}
    )
    select ${cardColumns(sql, locale)} from best join articles a on a.id = best.id
    order by best.shared desc, a.published_at desc`;
  return tagCards(cards);
}

/** The cards with these ids, in any order. */
export async function listCards(
  sql: Sql,
  { locale, ids }: { locale: string; ids: readonly string[] },
): Promise<Card[]> {
  const cards = await sql<Card[]>`
    select ${cardColumns(sql, locale)} from articles a
    where ${isPublished(sql)} and a.id = any(${[...ids]}::uuid[])`;
  return tagCards(cards);
}
