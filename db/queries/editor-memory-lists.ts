import { asc, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { translationMemory } from '../schema/glossary.ts';
import { users } from '../schema/users.ts';
import type { Editor } from './editor.ts';
import type { MemoryEntry } from './editor-memory.ts';

/** A remembered sentence with who translated it (null: a file) and the article in which that was done. */
export type ListedSentence = MemoryEntry & { userName: string | null; headline: string | null };

/** Which sentences of a pair: those with these words in either language, that came before one in the list's order. */
export type SentenceSearch = {
  fromLanguage: string;
  toLanguage: string;
  words: string;
  after: string | null;
  limit: number;
};

const listed = { ...getTableColumns(translationMemory), userName: users.name, headline: articles.headline };

/** Sentences of a pair of languages, those that were remembered last first. */
export async function searchMemory(
  db: Database,
  _editor: Editor,
  { fromLanguage, toLanguage, words, after, limit }: SentenceSearch,
): Promise<ListedSentence[]> {
  const { id, source, target } = translationMemory;
  const conditions: SQL[] = [
    eq(translationMemory.fromLanguage, fromLanguage),
    eq(translationMemory.toLanguage, toLanguage),
  ];
  if (words !== '') {
    const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
    conditions.push(sql`(${source} ilike ${pattern} or ${target} ilike ${pattern})`);
  }
  if (after !== null) conditions.push(sql`${id} < ${after}::uuid`);
  return db
    .select(listed)
    .from(translationMemory)
    .leftJoin(users, eq(users.id, translationMemory.userId))
    .leftJoin(articles, eq(articles.id, translationMemory.articleId))
    .where(sql.join(conditions, sql` and `))
    .orderBy(desc(id))
    .limit(limit);
}

/** A remembered sentence, or null. */
export async function findListedSentence(db: Database, _editor: Editor, id: string): Promise<ListedSentence | null> {
  const [row] = await db
    .select(listed)
    .from(translationMemory)
    .leftJoin(users, eq(users.id, translationMemory.userId))
    .leftJoin(articles, eq(articles.id, translationMemory.articleId))
    .where(eq(translationMemory.id, id));
  return row ?? null;
}

/** The pairs of languages of which sentences are remembered, those with the most first. */
export async function listMemoryPairs(db: Database, _editor: Editor) {
  const { fromLanguage, toLanguage } = translationMemory;
  const sentences = sql<number>`count(*)::int`;
  return db
    .select({ fromLanguage, toLanguage, sentences })
    .from(translationMemory)
    .groupBy(fromLanguage, toLanguage)
    .orderBy(desc(sentences), asc(fromLanguage), asc(toLanguage));
}
