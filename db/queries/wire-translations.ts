import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { dispatches, translations } from '../schema/dispatches.ts';
import { editions } from '../schema/editions.ts';
import { glossaryTerms, translationMemory } from '../schema/glossary.ts';
import { sources } from '../schema/sources.ts';
import { wireSegments, wireTranslations } from '../schema/wire-translations.ts';
import type { Editor } from './editor.ts';

/** A dispatch on its way into one edition. */
export type WireTranslation = typeof wireTranslations.$inferSelect;

/** One of its sentences. */
export type WireSegment = typeof wireSegments.$inferSelect;

/** The editions in their order, and which of them is the default one. */
export async function listTargets(db: Database | Transaction, _editor: Editor) {
  const { locale, isDefault } = editions;
  return db.select({ locale, isDefault }).from(editions).orderBy(asc(editions.position));
}

/** A section as an edition shows it, with its names in all languages. */
export type EditionSection = { id: string; slug: string; name: string; names: string[] };

/** The sections of an edition. */
export async function listEditionSections(
  db: Database | Transaction,
  _editor: Editor,
  locale: string,
): Promise<EditionSection[]> {
  return db.execute<EditionSection>(sql`
    select own.section_id as id, own.slug, own.name,
      (select array_agg(other.name) || array_agg(other.slug) from section_names other
        where other.section_id = own.section_id) as names
    from section_names own join sections s on s.id = own.section_id where own.locale = ${locale} order by s.position`);
}

/** The translations of a dispatch, by locale. */
export async function listTranslations(
  db: Database | Transaction,
  _editor: Editor,
  dispatchId: string,
): Promise<WireTranslation[]> {
  return db
    .select()
    .from(wireTranslations)
    .where(eq(wireTranslations.dispatchId, dispatchId))
    .orderBy(asc(wireTranslations.locale));
}

/** The translation with this id, locked until the transaction ends, or null. */
export async function findTranslationForChange(tx: Transaction, id: string): Promise<WireTranslation | null> {
  const [row] = await tx.select().from(wireTranslations).where(eq(wireTranslations.id, id)).for('update');
  return row ?? null;
}

/** A translation with its dispatch and source, or null. */
export async function findDispatchOfTranslation(db: Database | Transaction, _editor: Editor, translationId: string) {
  const [row] = await db
    .select({ translation: wireTranslations, dispatch: dispatches, source: sources })
    .from(wireTranslations)
    .innerJoin(dispatches, eq(dispatches.id, wireTranslations.dispatchId))
    .innerJoin(sources, eq(sources.id, dispatches.sourceId))
    .where(eq(wireTranslations.id, translationId));
  return row ?? null;
}

/** The id of the translation by the wire that an article is made of, or null. */
export async function findTranslationOfArticle(
  db: Database | Transaction,
  _editor: Editor,
  articleId: string,
): Promise<string | null> {
  const { id, articleId: madeOf } = wireTranslations;
  const [row] = await db.select({ id }).from(wireTranslations).where(eq(madeOf, articleId)).limit(1);
  return row?.id ?? null;
}

/** The translation of a dispatch for an edition, begun where there is none; returns its id. */
export async function ensureTranslation(tx: Transaction, dispatchId: string, locale: string): Promise<string> {
  const [row] = await tx
    .insert(wireTranslations)
    .values({ dispatchId, locale })
    .onConflictDoUpdate({ target: [wireTranslations.dispatchId, wireTranslations.locale], set: { locale } })
    .returning({ id: wireTranslations.id });
  if (!row) throw new Error('inserting a translation returned nothing');
  return row.id;
}

/** Changes a translation. */
export async function updateTranslation(
  tx: Transaction,
  id: string,
  values: Partial<typeof wireTranslations.$inferInsert>,
): Promise<void> {
  await tx.update(wireTranslations).set(values).where(eq(wireTranslations.id, id));
}

/** The sentences of a translation, in reading order. */
export async function listSegments(
  db: Database | Transaction,
  _editor: Editor,
  translationId: string,
): Promise<WireSegment[]> {
  return db
    .select()
    .from(wireSegments)
    .where(eq(wireSegments.translationId, translationId))
    .orderBy(asc(wireSegments.position));
}

/** Puts these sentences in the place of all that a translation had. */
export async function replaceSegments(
  tx: Transaction,
  translationId: string,
  rows: readonly Omit<typeof wireSegments.$inferInsert, 'translationId'>[],
): Promise<void> {
  await tx.delete(wireSegments).where(eq(wireSegments.translationId, translationId));
  // A row has thirteen parameters, and a statement takes 65,535.
  for (let at = 0; at < rows.length; at += 2000)
    await tx.insert(wireSegments).values(rows.slice(at, at + 2000).map((row) => ({ ...row, translationId })));
}

/** Changes one sentence of a translation. */
export async function updateSegment(
  tx: Transaction,
  { translationId, segment }: Pick<WireSegment, 'translationId' | 'segment'>,
  values: Partial<typeof wireSegments.$inferInsert>,
): Promise<void> {
  await tx
    .update(wireSegments)
    .set(values)
    .where(and(eq(wireSegments.translationId, translationId), eq(wireSegments.segment, segment)));
}

/**
 * Forgets what machines made of the sentences of a dispatch, so that they are asked again; what people wrote or confirmed
 * stays.
 */
export async function forgetMachineTargets(tx: Transaction, dispatchId: string): Promise<void> {
  const ofDispatch = tx
    .select({ id: wireTranslations.id })
    .from(wireTranslations)
    .where(eq(wireTranslations.dispatchId, dispatchId));
  await tx
    .update(wireSegments)
    .set({ target: null, engine: null, origin: null })
    .where(
      and(
        inArray(wireSegments.translationId, ofDispatch),
        eq(wireSegments.origin, 'engine'),
        isNull(wireSegments.reviewedBy),
      ),
    );
}

type Pair = { from: string; to: string };

/** What people made of these sentences between two languages, by hash. */
export async function findRemembered(
  db: Database | Transaction,
  _editor: Editor,
  { from, to }: Pair,
  hashes: readonly string[],
): Promise<Map<string, string>> {
  if (hashes.length === 0) return new Map();
  const { sourceHash, target, fromLanguage, toLanguage } = translationMemory;
  const rows = await db
    .select({ sourceHash, target })
    .from(translationMemory)
    .where(and(eq(fromLanguage, from), eq(toLanguage, to), inArray(sourceHash, [...new Set(hashes)])));
  return new Map(rows.map((row) => [row.sourceHash, row.target]));
}

/** Remembers what a person, or a file that one imported, made of a sentence. */
export async function rememberSegment(
  tx: Transaction,
  memory: Omit<typeof translationMemory.$inferInsert, 'id'>,
): Promise<void> {
  const { fromLanguage, toLanguage, sourceHash } = translationMemory;
  await tx
    .insert(translationMemory)
    .values(memory)
    .onConflictDoUpdate({ target: [fromLanguage, toLanguage, sourceHash], set: memory });
}

/** The terms of a pair of languages, as engines and the name shield want them. */
export async function listPairTerms(db: Database | Transaction, _editor: Editor, { from, to }: Pair) {
  const { source, handling, target, isCaseSensitive, partOfSpeech } = glossaryTerms;
  return db
    .select({ source, handling, target, isCaseSensitive, partOfSpeech })
    .from(glossaryTerms)
    .where(and(eq(glossaryTerms.fromLanguage, from), eq(glossaryTerms.toLanguage, to)))
    .orderBy(asc(source));
}

/** Tells readers from now on which dispatch an article translates, with what, and when. */
export async function upsertReadersTranslation(
  tx: Transaction,
  { dispatchId, articleId, engine, translatedAt }: typeof translations.$inferInsert,
): Promise<void> {
  await tx
    .insert(translations)
    .values({ dispatchId, articleId, engine, translatedAt })
    .onConflictDoUpdate({ target: translations.articleId, set: { engine, translatedAt } });
}
