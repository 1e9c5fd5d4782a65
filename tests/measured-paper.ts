import type { Fragment } from 'postgres';
import type { Sql } from '#db/client.ts';
import type { ListPlace } from '#db/list-cursor.ts';

/** What queries are measured on: the busiest lists of a large paper, places far down in them, and an article that has everything. */
export type MeasuredPaper = {
  url: string;
  sql: Sql;
  sectionIds: string[];
  tagId: string;
  authorId: string;
  article: { id: string; slug: string; section: string; sectionId: string };
  ids: string[];
  mediumId: string;
  /** The last entry of page 500 of each list. */
  deep: Record<'section' | 'edition' | 'tag' | 'author' | 'english', ListPlace>;
  lateCorrection: ListPlace;
};

/** Finds these in the paper that `fillLargePaper` made in this database. */
export async function readMeasuredPaper(url: string, sql: Sql): Promise<MeasuredPaper> {
  const [found] = await sql`
    select (select array_agg(id) from sections where key = 'section-1' or parent_id =
        (select id from sections where key = 'section-1')) as "sectionIds",
      (select id from tags where slug = 'tag-1') as "tagId", (select id from authors where slug = 'author-1') as "authorId",
      (select array_agg(id) from (select id from articles where status = 'published' order by id limit 40) shown) as ids,
      (select id from media limit 1) as "mediumId",
      (select json_build_object('id', a.id, 'slug', a.slug, 'section', n.slug, 'sectionId', a.section_id)
        from articles a join section_names n on n.section_id = a.section_id and n.locale = a.locale
        where a.slug = 'article-42006') as article`;
  const { sectionIds, tagId, authorId } = found as MeasuredPaper; // the columns are named after its fields
  const place = async (from: Fragment, depth: number): Promise<ListPlace> => {
    const [cursor] = await sql<{ publishedAt: Date; id: string }[]>`
      select at as "publishedAt", id from (${from}) list order by at desc, id desc offset ${depth} limit 1`;
    if (!cursor) throw new Error('the list is not as deep');
    return { direction: 'before', cursor };
  };
  const ofArticles = sql`select published_at as at, id, section_id, locale from articles where status = 'published'`;
  const ofTag = sql`select published_at as at, article_id as id from article_tags
    where published_at is not null and tag_id = ${tagId}`;
  const ofAuthor = sql`select published_at as at, article_id as id from article_authors
    where published_at is not null and author_id = ${authorId}`;
  const depth = 500 * 20;
  const deep = {
    section: await place(sql`select * from (${ofArticles}) a where section_id = any(${sectionIds}::uuid[])`, depth),
    edition: await place(sql`select * from (${ofArticles}) a where locale = 'fr'`, depth),
    english: await place(sql`select * from (${ofArticles}) a where locale = 'en'`, 5000),
    tag: await place(ofTag, depth),
    // Sixty authors share the articles.
    author: await place(ofAuthor, 1000),
  };
  const lateCorrection = await place(sql`select corrected_at as at, id from corrections`, 2000);
  return { ...(found as MeasuredPaper), url, sql, deep, lateCorrection }; // as above
}
