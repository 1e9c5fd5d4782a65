import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { articleAuthors, articles, articleTags, stories } from '../schema/articles.ts';
import { reviews } from '../schema/dispatches.ts';
import { corrections, revisions } from '../schema/revisions.ts';
import { tags } from '../schema/tags.ts';
import { users } from '../schema/users.ts';
import type { Editor } from './editor.ts';

/** An article's row as editors see it. */
export type ArticleRow = typeof articles.$inferSelect;

/** The article with this id, locked until the transaction ends, or null. */
export async function findArticleForChange(tx: Transaction, _editor: Editor, id: string): Promise<ArticleRow | null> {
  const [row] = await tx.select().from(articles).where(eq(articles.id, id)).for('update');
  return row ?? null;
}

/** The article with this id as its editors see it, or null. */
export async function findArticle(db: Database, _editor: Editor, id: string): Promise<ArticleRow | null> {
  const [row] = await db.select().from(articles).where(eq(articles.id, id));
  return row ?? null;
}

/** What an article said at a version, who saved it (null for a machine) and when; null where there is no such version. */
export async function findRevisionContent(db: Database, _editor: Editor, articleId: string, version: number) {
  const [row] = await db
    .select({ theirs: revisions.content, savedBy: users.name, savedAt: revisions.createdAt })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.userId))
    .where(and(eq(revisions.articleId, articleId), eq(revisions.version, version)));
  return row ?? null;
}

/** The ids of the byline and of the tags of an article, in their order. */
export async function listArticleLinks(tx: Database | Transaction, _editor: Editor, articleId: string) {
  const authorRows = await tx
    .select({ id: articleAuthors.authorId })
    .from(articleAuthors)
    .where(eq(articleAuthors.articleId, articleId))
    .orderBy(asc(articleAuthors.position));
  const tagRows = await tx
    .select({ id: articleTags.tagId })
    .from(articleTags)
    .where(eq(articleTags.articleId, articleId))
    .orderBy(asc(articleTags.position));
  return { authorIds: authorRows.map((row) => row.id), tagIds: tagRows.map((row) => row.id) };
}

/** Something that the clock is to do, and the time at which it was to do it. */
export type DueAct = { articleId: string; act: 'publish' | 'withdraw'; at: Date };

/** The articles of a story, one for each language that it is told in. */
export async function listStoryVersions(db: Database, _editor: Editor, storyId: string) {
  return db
    .select({ id: articles.id, locale: articles.locale, headline: articles.headline, status: articles.status })
    .from(articles)
    .where(eq(articles.storyId, storyId))
    .orderBy(asc(articles.createdAt));
}

/** What is scheduled to appear or to leave and whose time has come, the longest due first. */
export async function listDueArticles(db: Database, _editor: Editor, now: Date): Promise<DueAct[]> {
  const appearing = await db
    .select({ articleId: articles.id, at: articles.publishAt })
    .from(articles)
    .where(and(eq(articles.status, 'scheduled'), lte(articles.publishAt, now)))
    .orderBy(asc(articles.publishAt));
  const leaving = await db
    .select({ articleId: articles.id, at: articles.withdrawAt })
    .from(articles)
    .where(and(eq(articles.status, 'published'), lte(articles.withdrawAt, now)))
    .orderBy(asc(articles.withdrawAt));
  const due = [
    ...appearing.map((row) => ({ ...row, act: 'publish' as const })),
    ...leaving.map((row) => ({ ...row, act: 'withdraw' as const })),
  ];
  return due.flatMap(({ at, ...act }) => (at ? [{ ...act, at }] : []));
}

/** Makes a new story for articles that will say the same in several languages; returns its id. */
export async function insertStory(tx: Transaction): Promise<string> {
  const [row] = await tx.insert(stories).values({}).returning({ id: stories.id });
  if (!row) throw new Error('inserting a story returned nothing');
  return row.id;
}

/** Inserts an article and returns it. Unique violations (slug, language of a story) pass through. */
export async function insertArticle(tx: Transaction, values: typeof articles.$inferInsert): Promise<ArticleRow> {
  const [row] = await tx.insert(articles).values(values).returning();
  if (!row) throw new Error('inserting an article returned nothing');
  return row;
}

/** Changes an article if its version is still `version`; null when somebody was first. */
export async function updateArticle(
  tx: Transaction,
  { id, version, ...values }: { id: string; version: number } & Partial<typeof articles.$inferInsert>,
): Promise<ArticleRow | null> {
  const [row] = await tx
    .update(articles)
    .set({ ...values, version: version + 1 })
    .where(and(eq(articles.id, id), eq(articles.version, version)))
    .returning();
  return row ?? null;
}

/** Sets byline and tags of an article, in the order given. */
export async function replaceArticleLinks(
  tx: Transaction,
  articleId: string,
  links: { authorIds: readonly string[]; tagIds: readonly string[] },
): Promise<void> {
  await tx.delete(articleAuthors).where(eq(articleAuthors.articleId, articleId));
  await tx.delete(articleTags).where(eq(articleTags.articleId, articleId));
  if (links.authorIds.length > 0) {
    await tx
      .insert(articleAuthors)
      .values(links.authorIds.map((authorId, position) => ({ articleId, authorId, position })));
  }
  // A subject may have gone since the article was opened, or since the revision that comes back.
  const tagIds = await listExistingTags(tx, links.tagIds);
  if (tagIds.length > 0) {
    await tx.insert(articleTags).values(tagIds.map((tagId, position) => ({ articleId, tagId, position })));
  }
}

async function listExistingTags(tx: Transaction, tagIds: readonly string[]): Promise<string[]> {
  if (tagIds.length === 0) return [];
  const rows = await tx
    .select({ id: tags.id })
    .from(tags)
    .where(inArray(tags.id, [...tagIds]))
    .for('key share');
  const existing = new Set(rows.map(({ id }) => id));
  return tagIds.filter((id) => existing.has(id));
}

/** Keeps what an article says at its present version. */
export async function insertRevision(tx: Transaction, revision: typeof revisions.$inferInsert): Promise<void> {
  await tx.insert(revisions).values(revision);
}

/** Adds a public correction to an article. */
export async function insertCorrection(tx: Transaction, correction: typeof corrections.$inferInsert): Promise<void> {
  await tx.insert(corrections).values(correction);
}

/** Records that a person reviewed a translated article. */
export async function insertReview(tx: Transaction, review: typeof reviews.$inferInsert): Promise<void> {
  await tx.insert(reviews).values(review);
}
