import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { articleSlugs, articles } from '../schema/articles.ts';
import { editions } from '../schema/editions.ts';
import { sectionNames } from '../schema/sections.ts';
import type { Editor } from './editor.ts';

/** A published article, as somebody chooses it for a link. */
export type LinkTarget = Awaited<ReturnType<typeof listLinkTargets>>[number];

const target = {
  id: articles.id,
  headline: articles.headline,
  section: sectionNames.name,
  publishedAt: articles.publishedAt,
};

const ofSection = and(eq(sectionNames.sectionId, articles.sectionId), eq(sectionNames.locale, articles.locale));

/** Published articles of an edition with all these words in their headline (the last may go on), the newest first. */
export async function searchLinkTargets(
  db: Database,
  _editor: Editor,
  { q, locale, limit }: { q: string; locale: string; limit: number },
) {
  const words = q.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  // «A» are the words of the headline (db/migrations/0007_search_index.sql).
  const asked = words.map((word) => `${word}:*A`).join(' & ');
  return db
    .select(target)
    .from(articles)
    .innerJoin(sectionNames, ofSection)
    .where(
      and(
        eq(articles.status, 'published'),
        sql`${articles.id} in (select s.article_id from article_search s
          where s.facets @> array['locale:' || ${locale}] and s.document @@ to_tsquery(search_config(${locale}), ${asked}))`,
      ),
    )
    .orderBy(desc(articles.publishedAt))
    .limit(limit);
}

/** The published articles with these ids. */
export async function listLinkTargets(db: Database, _editor: Editor, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select(target)
    .from(articles)
    .innerJoin(sectionNames, ofSection)
    .where(and(eq(articles.status, 'published'), inArray(articles.id, [...ids])));
}

/** The published article that has or ever had this address in an edition, or null. */
export async function findLinkTarget(
  db: Database,
  _editor: Editor,
  { locale, slug }: { locale: string; slug: string },
) {
  const [row] = await db
    .select(target)
    .from(articleSlugs)
    .innerJoin(articles, eq(articles.id, articleSlugs.articleId))
    .innerJoin(sectionNames, ofSection)
    .where(and(eq(articleSlugs.locale, locale), eq(articleSlugs.slug, slug), eq(articles.status, 'published')));
  return row ?? null;
}

/** The editions with what their addresses need. */
export async function listEditionAddresses(db: Database, _editor: Editor) {
  return db
    .select({
      locale: editions.locale,
      name: editions.name,
      isDefault: editions.isDefault,
      timeZone: editions.timeZone,
    })
    .from(editions)
    .orderBy(editions.position);
}
