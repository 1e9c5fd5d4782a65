import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { deskNotices } from '../schema/article-work.ts';
import { articles } from '../schema/articles.ts';
import { editions } from '../schema/editions.ts';
import type { Editor } from './editor.ts';

/** Leaves a notice for the desk. */
export async function insertNotice(tx: Transaction, notice: typeof deskNotices.$inferInsert): Promise<void> {
  await tx.insert(deskNotices).values(notice);
}

/** Whether the desk was already told this of an article, seen or not. */
export async function hasNotice(
  tx: Transaction,
  { articleId, kind, details }: Required<Pick<typeof deskNotices.$inferInsert, 'articleId' | 'kind' | 'details'>>,
): Promise<boolean> {
  const [row] = await tx
    .select({ id: deskNotices.id })
    .from(deskNotices)
    .where(
      and(
        sql`${deskNotices.articleId} = ${articleId}`,
        eq(deskNotices.kind, kind),
        sql`${deskNotices.details} @> ${JSON.stringify(details)}::jsonb`,
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Whether the desk was told this, of any article or none, and nobody has seen it yet. */
export async function hasOpenNotice(tx: Transaction, details: Readonly<Record<string, string>>): Promise<boolean> {
  const [row] = await tx
    .select({ id: deskNotices.id })
    .from(deskNotices)
    .where(and(isNull(deskNotices.seenAt), sql`${deskNotices.details} @> ${JSON.stringify(details)}::jsonb`))
    .limit(1);
  return row !== undefined;
}

/** A notice that nobody has seen yet, with the article that it is about. */
export type OpenNotice = Awaited<ReturnType<typeof listOpenNotices>>[number];

/** What the desk was told and nobody has seen, the oldest first. */
export async function listOpenNotices(db: Database, _editor: Editor, { limit }: { limit: number }) {
  return db
    .select({
      id: deskNotices.id,
      kind: deskNotices.kind,
      details: deskNotices.details,
      createdAt: deskNotices.createdAt,
      articleId: deskNotices.articleId,
      headline: articles.headline,
      timeZone: editions.timeZone,
    })
    .from(deskNotices)
    .leftJoin(articles, eq(articles.id, deskNotices.articleId))
    .leftJoin(editions, eq(editions.locale, articles.locale))
    .where(isNull(deskNotices.seenAt))
    .orderBy(asc(deskNotices.createdAt), asc(deskNotices.id))
    .limit(limit);
}

/** Marks a notice as seen; whoever was first stays on record. False where there is nothing to mark. */
export async function markNoticeSeen(
  db: Database,
  _editor: Editor,
  { id, userId, at }: { id: string; userId: string; at: Date },
): Promise<boolean> {
  const rows = await db
    .update(deskNotices)
    .set({ seenBy: userId, seenAt: at })
    .where(and(eq(deskNotices.id, id), isNull(deskNotices.seenAt)))
    .returning({ id: deskNotices.id });
  return rows.length > 0;
}
