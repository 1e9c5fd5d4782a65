import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { glossaryRepairArticles, glossaryRepairs, glossaryTerms } from '../schema/glossary.ts';
import type { Editor } from './editor.ts';

/** A wish to have published articles follow a term. */
export type GlossaryRepair = typeof glossaryRepairs.$inferSelect;

/** What becomes of one article in it. */
export type RepairArticle = typeof glossaryRepairArticles.$inferSelect;

/** A sentence of a published article in whose source certain words stand. */
export type TouchedSegment = {
  translationId: string;
  articleId: string;
  headline: string;
  segment: string;
  source: string;
  target: string;
  origin: 'engine' | 'memory' | 'person';
};

type Words = { fromLanguage: string; toLanguage: string; source: string };

/** The sentences of published articles whose sources hold these words in this order, whatever their capitals; newest article first. */
export async function listTouchedSegments(
  db: Database | Transaction,
  _editor: Editor,
  { fromLanguage, toLanguage, source }: Words,
): Promise<TouchedSegment[]> {
  return db.execute<TouchedSegment>(sql`
    select t.id as "translationId", a.id as "articleId", a.headline, s.segment, s.source, s.target, s.origin
    from wire_segments s join wire_translations t on t.id = s.translation_id
    join dispatches d on d.id = t.dispatch_id join articles a on a.id = t.article_id
    where to_tsvector('simple', s.source) @@ phraseto_tsquery('simple', ${source}) and s.target is not null
      and a.status = 'published' and lower(split_part(d.language, '-', 1)) = ${fromLanguage}
      and lower(split_part(t.locale, '-', 1)) = ${toLanguage}
    order by a.published_at desc, a.id, s.position`);
}

/** Begins a repair of these translations; returns its id. */
export async function insertRepair(
  tx: Transaction,
  repair: typeof glossaryRepairs.$inferInsert,
  translationIds: readonly string[],
): Promise<string> {
  const [row] = await tx.insert(glossaryRepairs).values(repair).returning({ id: glossaryRepairs.id });
  if (!row) throw new Error('inserting a repair returned nothing');
  const rows = translationIds.map((translationId, position) => ({ repairId: row.id, translationId, position }));
  for (let at = 0; at < rows.length; at += 5000)
    await tx.insert(glossaryRepairArticles).values(rows.slice(at, at + 5000));
  return row.id;
}

/** A repair with its term, or null. */
export async function findRepair(db: Database | Transaction, _editor: Editor, id: string) {
  const [row] = await db
    .select({ repair: glossaryRepairs, term: glossaryTerms })
    .from(glossaryRepairs)
    .innerJoin(glossaryTerms, eq(glossaryTerms.id, glossaryRepairs.termId))
    .where(eq(glossaryRepairs.id, id));
  return row ?? null;
}

/** Changes a repair that is still in `state`; false where somebody was first. */
export async function moveRepair(
  tx: Database | Transaction,
  { id, state }: Pick<GlossaryRepair, 'id' | 'state'>,
  values: Partial<typeof glossaryRepairs.$inferInsert>,
): Promise<boolean> {
  const moved = await tx
    .update(glossaryRepairs)
    .set(values)
    .where(and(eq(glossaryRepairs.id, id), eq(glossaryRepairs.state, state)))
    .returning({ id: glossaryRepairs.id });
  return moved.length === 1;
}

/** Any article of a repair with this outcome, or null: several who work on a repair seldom come to the same. */
export async function findRepairArticle(
  db: Database,
  _editor: Editor,
  repairId: string,
  outcome: RepairArticle['outcome'],
): Promise<RepairArticle | null> {
  const [row] = await db
    .select()
    .from(glossaryRepairArticles)
    .where(and(eq(glossaryRepairArticles.repairId, repairId), eq(glossaryRepairArticles.outcome, outcome)))
    .orderBy(sql`random()`)
    .limit(1);
  return row ?? null;
}

/** The next article of a repair with this outcome, locked until the transaction ends; those that others work on are passed over. */
export async function takeRepairArticle(
  tx: Transaction,
  repairId: string,
  outcome: RepairArticle['outcome'],
): Promise<RepairArticle | null> {
  const [row] = await tx
    .select()
    .from(glossaryRepairArticles)
    .where(and(eq(glossaryRepairArticles.repairId, repairId), eq(glossaryRepairArticles.outcome, outcome)))
    .orderBy(asc(glossaryRepairArticles.position))
    .limit(1)
    .for('update', { skipLocked: true });
  return row ?? null;
}

/** Says what became of an article, unless somebody else did since it was read. */
export async function updateRepairArticle(
  db: Database | Transaction,
  { repairId, translationId, outcome: was }: Pick<RepairArticle, 'repairId' | 'translationId' | 'outcome'>,
  values: Partial<typeof glossaryRepairArticles.$inferInsert>,
): Promise<void> {
  const { repairId: ofRepair, translationId: ofTranslation, outcome } = glossaryRepairArticles;
  await db
    .update(glossaryRepairArticles)
    .set(values)
    .where(and(eq(ofRepair, repairId), eq(ofTranslation, translationId), eq(outcome, was)));
}

/** How many articles of a repair have come to which outcome. */
export async function countRepairOutcomes(db: Database | Transaction, _editor: Editor, repairId: string) {
  const { outcome } = glossaryRepairArticles;
  const rows = await db
    .select({ outcome, count: sql<number>`count(*)::int` })
    .from(glossaryRepairArticles)
    .where(eq(glossaryRepairArticles.repairId, repairId))
    .groupBy(outcome);
  const none = { waiting: 0, unchanged: 0, proposed: 0, repaired: 0, kept: 0, failed: 0 };
  return { ...none, ...Object.fromEntries(rows.map((row) => [row.outcome, row.count])) };
}

/** The articles of a repair with these outcomes, in their order, at most `limit`. */
export async function listRepairArticles(
  db: Database,
  _editor: Editor,
  { repairId, outcomes, limit }: { repairId: string; outcomes: readonly RepairArticle['outcome'][]; limit: number },
): Promise<RepairArticle[]> {
  return db
    .select()
    .from(glossaryRepairArticles)
    .where(and(eq(glossaryRepairArticles.repairId, repairId), inArray(glossaryRepairArticles.outcome, [...outcomes])))
    .orderBy(asc(glossaryRepairArticles.position))
    .limit(limit);
}
