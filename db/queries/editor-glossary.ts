import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { glossaryTerms } from '../schema/glossary.ts';
import type { Editor } from './editor.ts';

/** A term of the glossary as it is kept. */
export type GlossaryTerm = typeof glossaryTerms.$inferSelect;

/** What somebody says of a term. */
export type TermFields = Pick<
  GlossaryTerm,
  'fromLanguage' | 'toLanguage' | 'source' | 'handling' | 'target' | 'isCaseSensitive' | 'partOfSpeech' | 'note'
>;

/** The terms of a pair of languages, or of all pairs, by pair and word. */
export async function listTerms(
  db: Database | Transaction,
  _editor: Editor,
  pair: { fromLanguage: string; toLanguage: string } | null = null,
): Promise<GlossaryTerm[]> {
  const { fromLanguage, toLanguage, source } = glossaryTerms;
  return db
    .select()
    .from(glossaryTerms)
    .where(pair === null ? undefined : and(eq(fromLanguage, pair.fromLanguage), eq(toLanguage, pair.toLanguage)))
    .orderBy(asc(fromLanguage), asc(toLanguage), asc(sql`lower(${source})`), asc(source));
}

/** The term with this id, locked until the transaction ends, or null. */
export async function findTermForChange(tx: Transaction, id: string): Promise<GlossaryTerm | null> {
  const [row] = await tx.select().from(glossaryTerms).where(eq(glossaryTerms.id, id)).for('update');
  return row ?? null;
}

/** The term of these words in a pair of languages, or null. */
export async function findTermOfWords(
  db: Database | Transaction,
  _editor: Editor,
  { fromLanguage, toLanguage, source }: Pick<TermFields, 'fromLanguage' | 'toLanguage' | 'source'>,
): Promise<GlossaryTerm | null> {
  const [row] = await db
    .select()
    .from(glossaryTerms)
    .where(
      and(
        eq(glossaryTerms.fromLanguage, fromLanguage),
        eq(glossaryTerms.toLanguage, toLanguage),
        eq(glossaryTerms.source, source),
      ),
    );
  return row ?? null;
}

/** Adds a term; null where its words have one in this pair already. */
export async function insertTerm(tx: Transaction, term: typeof glossaryTerms.$inferInsert): Promise<string | null> {
  const [row] = await tx.insert(glossaryTerms).values(term).onConflictDoNothing().returning({ id: glossaryTerms.id });
  return row?.id ?? null;
}

/** Changes what is said of a term. */
export async function updateTerm(
  tx: Transaction,
  id: string,
  values: Partial<typeof glossaryTerms.$inferInsert>,
): Promise<void> {
  await tx.update(glossaryTerms).set(values).where(eq(glossaryTerms.id, id));
}

/** Takes a term away, with the repairs that were asked for it. */
export async function deleteTerm(tx: Transaction, id: string): Promise<void> {
  await tx.delete(glossaryTerms).where(eq(glossaryTerms.id, id));
}
