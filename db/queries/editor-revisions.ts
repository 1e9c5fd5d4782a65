import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { authors } from '../schema/authors.ts';
import { mediaTexts } from '../schema/media.ts';
import { revisions } from '../schema/revisions.ts';
import { sectionNames } from '../schema/sections.ts';
import { tags } from '../schema/tags.ts';
import { users } from '../schema/users.ts';
import type { Editor } from './editor.ts';

/** A saved state of an article, without what it said; `author` is null for a machine. */
export type RevisionEntry = Awaited<ReturnType<typeof listRevisions>>[number];

/** A revision with what it says. */
export type Revision = NonNullable<Awaited<ReturnType<typeof findRevision>>>;

const { version, cause, name, isAutosave, createdAt } = revisions;

/** The revisions of an article before a version (null for all), the newest first. */
export async function listRevisions(
  db: Database,
  _editor: Editor,
  { articleId, before, limit }: { articleId: string; before: number | null; limit: number },
) {
  return db
    .select({ version, cause, name, isAutosave, createdAt, author: users.name })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.userId))
    .where(and(eq(revisions.articleId, articleId), before === null ? undefined : lt(version, before)))
    .orderBy(desc(version))
    .limit(limit);
}

/** A revision with what it says, or null. */
export async function findRevision(
  db: Database,
  _editor: Editor,
  { articleId, version: wanted }: { articleId: string; version: number },
) {
  const [row] = await db
    .select({ version, cause, name, isAutosave, createdAt, author: users.name, content: revisions.content })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.userId))
    .where(and(eq(revisions.articleId, articleId), eq(version, wanted)));
  return row ?? null;
}

/** The version of the revision that came before this one, or null. */
export async function findVersionBefore(
  db: Database,
  _editor: Editor,
  { articleId, version: of }: { articleId: string; version: number },
): Promise<number | null> {
  const [row] = await db
    .select({ version })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), lt(version, of)))
    .orderBy(desc(version))
    .limit(1);
  return row?.version ?? null;
}

/** Gives a revision a name, or takes it away; false where there is no such revision. */
export async function updateRevisionName(
  tx: Transaction,
  revision: { articleId: string; version: number; name: string | null },
): Promise<boolean> {
  const rows = await tx
    .update(revisions)
    .set({ name: revision.name })
    .where(and(eq(revisions.articleId, revision.articleId), eq(version, revision.version)))
    .returning({ id: revisions.id });
  return rows.length > 0;
}

/** What sections, tags, authors and pictures are called in an edition, by their ids. */
export async function mapNames(
  db: Database,
  _editor: Editor,
  { ids, locale }: { ids: readonly string[]; locale: string },
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const wanted = [...ids];
  const found = await Promise.all([
    db
      .select({ id: sectionNames.sectionId, name: sectionNames.name })
      .from(sectionNames)
      .where(and(inArray(sectionNames.sectionId, wanted), eq(sectionNames.locale, locale))),
    db.select({ id: tags.id, name: tags.name }).from(tags).where(inArray(tags.id, wanted)),
    db.select({ id: authors.id, name: authors.name }).from(authors).where(inArray(authors.id, wanted)),
    db
      .select({ id: mediaTexts.mediaId, name: mediaTexts.alt })
      .from(mediaTexts)
      .where(and(inArray(mediaTexts.mediaId, wanted), eq(mediaTexts.locale, locale))),
  ]);
  return new Map(found.flat().map((row) => [row.id, row.name]));
}

/**
 * Forgets what editors saved by themselves between `from` and `to`, but for the last of each `unit` of time of each
 * article, what has a name, and what is the article's present state. Returns how many.
 */
export async function deleteAutosaves(
  db: Database,
  { from, to, unit }: { from: Date | null; to: Date; unit: 'hour' | 'day' },
): Promise<number> {
  const since = from === null ? sql`true` : sql`r.created_at >= ${from.toISOString()}::timestamptz`;
  const rows = await db.execute(sql`
    delete from revisions using (
      select r.id, row_number() over (
        partition by r.article_id, date_trunc(${unit}, r.created_at, 'UTC') order by r.version desc
      ) as place
      from revisions r
      where r.is_autosave and r.created_at < ${to.toISOString()}::timestamptz and ${since}
    ) placed
    where revisions.id = placed.id and placed.place > 1 and revisions.name is null
      and not exists (select from articles a where a.id = revisions.article_id and a.version = revisions.version)
    returning revisions.id`);
  return rows.length;
}
