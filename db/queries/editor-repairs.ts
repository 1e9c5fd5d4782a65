import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { glossaryRepairArticles, glossaryRepairs } from '../schema/glossary.ts';
import { users } from '../schema/users.ts';
import { wireTranslations } from '../schema/wire-translations.ts';
import type { Editor } from './editor.ts';

/** A repair as the screen of its term lists it; `askedByName` is null where a command asked for it. */
export type ListedRepair = Pick<typeof glossaryRepairs.$inferSelect, 'id' | 'state' | 'note' | 'createdAt'> & {
  askedByName: string | null;
  articles: number;
};

/** The last repairs by a term, newest first. */
export async function listRepairsOfTerm(
  db: Database,
  _editor: Editor,
  { termId, limit }: { termId: string; limit: number },
): Promise<ListedRepair[]> {
  const { id, state, note, createdAt } = glossaryRepairs;
  return db
    .select({
      ...{ id, state, note, createdAt, askedByName: users.name },
      articles: sql<number>`(select count(*)::int from glossary_repair_articles a
        where a.repair_id = glossary_repairs.id)`,
    })
    .from(glossaryRepairs)
    .leftJoin(users, eq(users.id, glossaryRepairs.askedBy))
    .where(eq(glossaryRepairs.termId, termId))
    .orderBy(desc(createdAt), desc(id))
    .limit(limit);
}

/** An article of a repair as its screen shows it; without `articleId` there is none any more. */
export type ShownRepairArticle = Pick<
  typeof glossaryRepairArticles.$inferSelect,
  'translationId' | 'position' | 'outcome' | 'changes' | 'reason'
> & { articleId: string | null; headline: string | null };

/** The articles of a repair in their order, after a place in it. */
export async function listShownRepairArticles(
  db: Database,
  _editor: Editor,
  { repairId, after, limit }: { repairId: string; after: number; limit: number },
): Promise<ShownRepairArticle[]> {
  const { translationId, position, outcome, changes, reason } = glossaryRepairArticles;
  return db
    .select({ translationId, position, outcome, changes, reason, articleId: articles.id, headline: articles.headline })
    .from(glossaryRepairArticles)
    .leftJoin(wireTranslations, eq(wireTranslations.id, translationId))
    .leftJoin(articles, eq(articles.id, wireTranslations.articleId))
    .where(and(eq(glossaryRepairArticles.repairId, repairId), gt(position, after)))
    .orderBy(asc(position))
    .limit(limit);
}
