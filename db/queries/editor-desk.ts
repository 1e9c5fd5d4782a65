import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { editions } from '../schema/editions.ts';
import { sectionNames } from '../schema/sections.ts';
import type { Editor } from './editor.ts';

/** An article as the desk lists it. */
export type DeskArticle = Awaited<ReturnType<typeof listLastSaved>>[number];

/** The articles that were saved last, whatever their status. */
export async function listLastSaved(db: Database, _editor: Editor, { limit }: { limit: number }) {
  return db
    .select({
      id: articles.id,
      headline: articles.headline,
      status: articles.status,
      section: sectionNames.name,
      savedAt: articles.savedAt,
      timeZone: editions.timeZone,
    })
    .from(articles)
    .innerJoin(editions, eq(editions.locale, articles.locale))
    .innerJoin(
      sectionNames,
      and(eq(sectionNames.sectionId, articles.sectionId), eq(sectionNames.locale, articles.locale)),
    )
    .orderBy(desc(articles.savedAt))
    .limit(limit);
}
