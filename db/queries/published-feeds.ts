import { tagPage } from '#lib/page-record.ts';
import { pageTag } from '#lib/page-tag.ts';
import type { Sql } from '../client.ts';
import { listWholeArticles, type PublishedArticle } from './published-articles.ts';
import { isPublished } from './published-cards.ts';

/** What a feed lists: all of an edition; what stands in some sections together, under a tag, or by an author; or these. */
export type FeedScope =
  | { kind: 'edition' }
  | { kind: 'sections'; ids: readonly string[] }
  | { kind: 'tag' | 'author'; id: string }
  | { kind: 'listed'; ids: readonly string[] };

type Wanted = { locale: string; scope: FeedScope; limit: number };

/** The newest articles of a feed with all that they say, the newest first; listed ones in their order. */
export async function listFeedArticles(sql: Sql, wanted: Wanted): Promise<PublishedArticle[]> {
  const { scope } = wanted;
  const ids =
    scope.kind === 'listed' ? scope.ids : (await listNewestIds(sql, { ...wanted, scope })).map(({ id }) => id);
  const articles = await listWholeArticles(sql, { locale: wanted.locale, ids });
  return articles.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}

type Ranked = Wanted & { scope: Exclude<FeedScope, { kind: 'listed' }> };

function listNewestIds(sql: Sql, { locale, scope, limit }: Ranked): Promise<{ id: string }[]> {
  switch (scope.kind) {
    case 'edition':
      tagPage(`front:${locale}`);
      return sql`
        select a.id from articles a where ${isPublished(sql)} and a.locale = ${locale}
        order by a.published_at desc, a.id desc limit ${limit}`;
    case 'sections':
      for (const id of scope.ids) tagPage(pageTag('section', id));
      return sql`
        select newest.id from unnest(${[...scope.ids]}::uuid[]) as wanted (section_id)
        cross join lateral (
          select a.id, a.published_at from articles a
          where ${isPublished(sql)} and a.section_id = wanted.section_id and a.locale = ${locale}
          order by a.published_at desc, a.id desc limit ${limit}
        ) newest
        order by newest.published_at desc, newest.id desc limit ${limit}`;
    case 'tag':
      tagPage(pageTag('tag-list', scope.id));
      return sql`
        select l.article_id as id from article_tags l where l.tag_id = ${scope.id} and l.published_at is not null
        order by l.published_at desc, l.article_id desc limit ${limit}`;
    case 'author':
      tagPage(pageTag('author-list', scope.id));
      return sql`
        select l.article_id as id from article_authors l join articles a on a.id = l.article_id and a.locale = ${locale}
        where l.author_id = ${scope.id} and l.published_at is not null
        order by l.published_at desc, l.article_id desc limit ${limit}`;
  }
}
