import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { authors } from '../schema/authors.ts';
import { tags } from '../schema/tags.ts';
import type { Editor } from './editor.ts';

/** A tag or an author, as the newsroom chooses one. */
export type Named = { id: string; name: string };

type Search = { q: string; locale: string; limit: number };

/** Tags of an edition with these words in their name, those that begin with them first. */
export async function searchTags(db: Database, _editor: Editor, { q, locale, limit }: Search): Promise<Named[]> {
  return db
    .select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(and(eq(tags.locale, locale), saysWords(sql`${tags.name}`, q)))
    .orderBy(...begunFirst(sql`${tags.name}`, q))
    .limit(limit);
}

/** Authors with these words in their name, those that begin with them first. */
export async function searchAuthors(db: Database, _editor: Editor, { q, limit }: Search): Promise<Named[]> {
  return db
    .select({ id: authors.id, name: authors.name })
    .from(authors)
    .where(saysWords(sql`${authors.name}`, q))
    .orderBy(...begunFirst(sql`${authors.name}`, q))
    .limit(limit);
}

/** The names of tags, in the order of the ids. */
export async function listTagNames(db: Database | Transaction, _editor: Editor, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(inArray(tags.id, [...ids]));
  return inOrder(rows, ids);
}

/** The names of authors, in the order of the ids. */
export async function listAuthorNames(db: Database, _editor: Editor, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: authors.id, name: authors.name })
    .from(authors)
    .where(inArray(authors.id, [...ids]));
  return inOrder(rows, ids);
}

function inOrder(rows: Named[], ids: readonly string[]): Named[] {
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

function saysWords(name: SQL, q: string): SQL {
  return sql`plain_text(${name}) like '%' || ${pattern(q)} || '%'`;
}

function begunFirst(name: SQL, q: string): SQL[] {
  return [sql`plain_text(${name}) not like ${pattern(q)} || '%'`, asc(name)];
}

function pattern(q: string): SQL {
  return sql`regexp_replace(plain_text(${q}), '([\\\\%_])', '\\\\\\1', 'g')`;
}
