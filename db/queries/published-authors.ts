import { tagPage } from '#lib/page-record.ts';
import { pageTag } from '#lib/page-tag.ts';
import type { Sql } from '../client.ts';
import { type Card, cardColumns, isPublished, tagCards } from './published-cards.ts';
import { inSlice, type ListSlice, nearestFirst } from './published-slices.ts';

/** Somebody who signs articles, as the page about them shows it. */
export type Author = {
  id: string;
  /** Today's address; another one than was asked for when the author has moved. */
  slug: string;
  name: string;
  /** What an edition says of them; null where it says nothing. */
  profile: { role: string; bio: string } | null;
  /** The editions that say something of them. */
  locales: string[];
};

/** The author who has or ever had this address, or null. */
export async function findAuthor(sql: Sql, { locale, slug }: { locale: string; slug: string }): Promise<Author | null> {
  const [author] = await sql<Author[]>`
    select w.id, w.slug, w.name,
      (select json_build_object('role', p.role, 'bio', p.bio) from author_profiles p
        where p.author_id = w.id and p.locale = ${locale}) as profile,
      (select coalesce(array_agg(p.locale order by p.locale), '{}') from author_profiles p
        where p.author_id = w.id) as locales
    from author_slugs known join authors w on w.id = known.author_id where known.slug = ${slug}`;
  if (author) tagPage(pageTag('author', author.id));
  return author ?? null;
}

/**
 * The articles of an author in an edition, newest first. The author's links are read in the order of their index, and
 * those of other editions passed over: without the limit the planner may begin with all articles of the edition.
 */
export async function listAuthorArticles(
  sql: Sql,
  { locale, authorId, place, limit }: ListSlice & { locale: string; authorId: string },
): Promise<Card[]> {
  tagPage(pageTag('author-list', authorId));
  const order = { date: 'l.published_at', id: 'l.article_id' };
  const cards = await sql<Card[]>`
    with page as (
      select l.article_id as id from article_authors l cross join lateral (
        select from articles a where a.id = l.article_id and ${isPublished(sql)} and a.locale = ${locale} limit 1
      ) shown
      where l.author_id = ${authorId} and l.published_at is not null ${inSlice(sql, place, order)}
      ${nearestFirst(sql, place, order)} limit ${limit}
    )
    select ${cardColumns(sql, locale)} from page join articles a on a.id = page.id
    order by a.published_at desc, a.id desc`;
  return tagCards(cards);
}
