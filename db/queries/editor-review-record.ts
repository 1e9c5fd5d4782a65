import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { reviews } from '../schema/dispatches.ts';
import type { Editor } from './editor.ts';

/** The review of an article that holds at this version, the latest of several, or null. */
export async function findReviewAt(
  db: Database | Transaction,
  _editor: Editor,
  articleId: string,
  version: number,
): Promise<typeof reviews.$inferSelect | null> {
  const [row] = await db
    .select()
    .from(reviews)
    .where(
      sql`${reviews.articleId} = ${articleId} and ${reviews.version} <= ${version} and not exists (
        select from revisions v where v.article_id = ${articleId} and v.version > ${reviews.version}
          and v.version <= ${version} and v.cause in ('saved', 'updated'))`,
    )
    .orderBy(sql`${reviews.reviewedAt} desc, ${reviews.id} desc`)
    .limit(1);
  return row ?? null;
}
