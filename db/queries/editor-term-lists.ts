import { asc, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { glossaryTerms } from '../schema/glossary.ts';
import { users } from '../schema/users.ts';
import type { Editor } from './editor.ts';
import type { GlossaryTerm } from './editor-glossary.ts';

/** A term as the screens show it; `changedByName` is null where a command or a file changed it. */
export type ListedTerm = GlossaryTerm & { changedByName: string | null };

/** Which terms of a pair: those with these words in either language or in their note, after a term in the list's order. */
export type TermSearch = {
  fromLanguage: string;
  toLanguage: string;
  words: string;
  after: string | null;
  limit: number;
};

const listed = { ...getTableColumns(glossaryTerms), changedByName: users.name };

/** Terms of a pair of languages by their words. */
export async function searchTerms(
  db: Database,
  _editor: Editor,
  { fromLanguage, toLanguage, words, after, limit }: TermSearch,
): Promise<ListedTerm[]> {
  const { source, target, note } = glossaryTerms;
  const conditions: SQL[] = [eq(glossaryTerms.fromLanguage, fromLanguage), eq(glossaryTerms.toLanguage, toLanguage)];
  if (words !== '') {
    const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
    conditions.push(sql`(${source} ilike ${pattern} or ${target} ilike ${pattern} or ${note} ilike ${pattern})`);
  }
  if (after !== null) conditions.push(sql`(lower(${source}), ${source}) > (lower(${after}), ${after})`);
  return db
    .select(listed)
    .from(glossaryTerms)
    .leftJoin(users, eq(users.id, glossaryTerms.changedBy))
    .where(sql.join(conditions, sql` and `))
    .orderBy(sql`lower(${source})`, asc(source))
    .limit(limit);
}

/** A term with who changed it last, or null. */
export async function findListedTerm(db: Database, _editor: Editor, id: string): Promise<ListedTerm | null> {
  const [row] = await db
    .select(listed)
    .from(glossaryTerms)
    .leftJoin(users, eq(users.id, glossaryTerms.changedBy))
    .where(eq(glossaryTerms.id, id));
  return row ?? null;
}

/** The pairs of languages that have terms, those with the most first. */
export async function listTermPairs(db: Database, _editor: Editor) {
  const { fromLanguage, toLanguage } = glossaryTerms;
  const terms = sql<number>`count(*)::int`;
  return db
    .select({ fromLanguage, toLanguage, terms })
    .from(glossaryTerms)
    .groupBy(fromLanguage, toLanguage)
    .orderBy(desc(terms), asc(fromLanguage), asc(toLanguage));
}
