import { and, desc, eq, gt, lte } from 'drizzle-orm';
import type { TransactionSql } from 'postgres';
import type { Database, Sql, Transaction } from '../client.ts';
import { previewLinks } from '../schema/article-work.ts';
import { articles } from '../schema/articles.ts';
import type { RevisionContent } from '../schema/revisions.ts';
import { users } from '../schema/users.ts';
import type { Editor } from './editor.ts';

/** Adds a link and returns its id; forgets those of every article that have expired. */
export async function insertPreviewLink(tx: Transaction, link: typeof previewLinks.$inferInsert): Promise<string> {
  await tx.delete(previewLinks).where(lte(previewLinks.expiresAt, link.createdAt ?? new Date()));
  const [row] = await tx.insert(previewLinks).values(link).returning({ id: previewLinks.id });
  if (!row) throw new Error('inserting a preview link returned nothing');
  return row.id;
}

/** The links of an article that still lead to it, the newest first. */
export async function listPreviewLinks(db: Database, _editor: Editor, articleId: string, now: Date) {
  return db
    .select({
      id: previewLinks.id,
      createdAt: previewLinks.createdAt,
      expiresAt: previewLinks.expiresAt,
      createdBy: users.name,
    })
    .from(previewLinks)
    .innerJoin(users, eq(users.id, previewLinks.createdBy))
    .where(and(eq(previewLinks.articleId, articleId), gt(previewLinks.expiresAt, now)))
    .orderBy(desc(previewLinks.createdAt));
}

/** Who made a link of an article, or null where it has no such link. */
export async function findPreviewLinkForChange(
  tx: Transaction,
  _editor: Editor,
  { id, articleId }: { id: string; articleId: string },
) {
  const [row] = await tx
    .select({ createdBy: previewLinks.createdBy })
    .from(previewLinks)
    .where(and(eq(previewLinks.id, id), eq(previewLinks.articleId, articleId)))
    .for('update');
  return row ?? null;
}

/** Takes a link away: it leads nowhere any more. */
export async function deletePreviewLink(tx: Transaction, id: string): Promise<void> {
  await tx.delete(previewLinks).where(eq(previewLinks.id, id));
}

/** The article that a link with this hash leads to now, or null. */
export async function findPreviewedArticle(
  db: Database,
  _editor: Editor,
  { tokenHash, now }: { tokenHash: string; now: Date },
) {
  const [row] = await db
    .select({ id: articles.id, locale: articles.locale, status: articles.status })
    .from(previewLinks)
    .innerJoin(articles, eq(articles.id, previewLinks.articleId))
    .where(and(eq(previewLinks.tokenHash, tokenHash), gt(previewLinks.expiresAt, now)));
  return row ?? null;
}

class Undone<T> extends Error {
  readonly value: T;
  constructor(value: T) {
    super('undone');
    this.value = value;
  }
}

type Preview = { articleId: string; content: RevisionContent | null; wordCount: number };

/**
 * Reads an article as readers would, were it published this moment with this content (null for what it says): it really is,
 * in a transaction that is undone. So a preview can't differ from the page, and no process ever hears of it.
 */
export async function readAsIfPublished<T>(
  sql: Sql,
  _editor: Editor,
  preview: Preview,
  read: (sql: Sql) => Promise<T>,
): Promise<T> {
  try {
    await sql.begin(async (tx) => {
      await publishWithin(tx, preview);
      throw new Undone(await read(tx as unknown as Sql)); // queries ask only what both have
    });
  } catch (error) {
    if (error instanceof Undone) return error.value as T; // thrown above with this value
    throw error;
  }
  throw new Error('a preview was not undone');
}

async function publishWithin(tx: TransactionSql, { articleId, content, wordCount }: Preview): Promise<void> {
  if (content) {
    const { authorIds, tagIds } = content;
    await tx`update articles set headline = ${content.headline}, standfirst = ${content.standfirst},
      slug = ${content.slug}, kind = ${content.kind}, section_id = ${content.sectionId},
      lead_media_id = ${content.leadMediaId}, lead_caption = ${content.leadCaption},
      body = ${tx.json(content.body as never)}, word_count = ${wordCount} where id = ${articleId}`; // readonly, and JSON
    await tx`delete from article_authors where article_id = ${articleId}`;
    await tx`insert into article_authors (article_id, author_id, position)
      select ${articleId}::uuid, author, place from unnest(${authorIds}::uuid[]) with ordinality given (author, place)`;
    await tx`delete from article_tags where article_id = ${articleId}`;
    await tx`insert into article_tags (article_id, tag_id, position)
      select ${articleId}::uuid, tag, place from unnest(${tagIds}::uuid[]) with ordinality given (tag, place)`;
  }
  await tx`update articles set status = 'published', published_at = coalesce(published_at, publish_at, now())
    where id = ${articleId}`;
}
