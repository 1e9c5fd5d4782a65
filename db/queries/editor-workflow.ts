import { and, eq } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { editions } from '../schema/editions.ts';
import { sectionNames } from '../schema/sections.ts';
import type { Editor } from './editor.ts';

/** The edition that an article belongs to, with its clock, and the slug of its section there; null for an unknown article. */
export async function findArticlePlace(db: Database, _editor: Editor, articleId: string) {
  const [row] = await db
    .select({
      locale: articles.locale,
      isDefault: editions.isDefault,
      timeZone: editions.timeZone,
      section: sectionNames.slug,
    })
    .from(articles)
    .innerJoin(editions, eq(editions.locale, articles.locale))
    .leftJoin(
      sectionNames,
      and(eq(sectionNames.sectionId, articles.sectionId), eq(sectionNames.locale, articles.locale)),
    )
    .where(eq(articles.id, articleId));
  return row ?? null;
}
