import type { Database, Transaction } from '#db/client.ts';
import type { GlossaryTerm } from '#db/queries/editor-glossary.ts';
import {
  countRepairOutcomes,
  findRepair,
  findRepairArticle,
  type GlossaryRepair,
  moveRepair,
  type RepairArticle,
  takeRepairArticle,
  updateRepairArticle,
} from '#db/queries/glossary-repairs.ts';
import type { DispatchRow } from '#db/queries/wire-dispatches.ts';
import type { PolledSource } from '#db/queries/wire-sources.ts';
import {
  findDispatchOfTranslation,
  listSegments,
  updateSegment,
  updateTranslation,
  type WireSegment,
} from '#db/queries/wire-translations.ts';
import type { RepairedSegment } from '#db/schema/glossary.ts';
import { transact, within } from '#db/transact.ts';
import { findMarkupProblem } from '#document/segments/segment-markup.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { machineActor } from './actor.ts';
import { checkLater } from './check-later.ts';
import { correctArticle } from './correct-article.ts';
import { followSegments } from './follow-segments.ts';
import { takeTranslation } from './take-translation.ts';
import { followsTerm, holdsTerm } from './term-in-text.ts';

/** Translates sentences of a dispatch anew, with the glossary as it is now; by id those that could be. */
export type Retranslate = (work: {
  source: PolledSource;
  dispatch: DispatchRow;
  locale: string;
  rows: readonly WireSegment[];
  wanted: readonly string[];
}) => Promise<ReadonlyMap<string, string>>;

/** How far a repair is. */
export type RepairProgress = { state: GlossaryRepair['state'] } & Awaited<ReturnType<typeof countRepairOutcomes>>;

type Settled = Pick<RepairArticle, 'outcome'> & Partial<Pick<RepairArticle, 'changes' | 'reason'>>;

const wire = machineActor('wire');

/**
 * Goes on with a repair from wherever it is, article by article: whoever is killed leaves the rest to whoever comes next. Each
 * article is changed once, in a transaction of its own; proposals are made outside of any, since engines take their time.
 * `report` hears how far it is.
 */
export async function repairArticles(
  db: Database,
  { repairId, retranslate }: { repairId: string; retranslate: Retranslate },
  report: (progress: RepairProgress) => void = () => {},
  now = () => new Date(),
): Promise<RepairProgress | null> {
  for (;;) {
    const found = await findRepair(db, wire, repairId);
    if (!found) return null;
    const { repair, term } = found;
    const isDone = repair.state === 'prepared' || repair.state === 'done';
    const progress = { state: repair.state, ...(await countRepairOutcomes(db, wire, repairId)) };
    report(progress);
    if (isDone) return progress;
    const isPreparing = repair.state === 'preparing';
    const step = isPreparing
      ? () => proposeNext(db, repairId, { term, retranslate })
      : () => applyNext(db, repair, now());
    if (await stepThrough(step)) continue;
    if (!isPreparing && progress.proposed > 0) return progress; // others are at work on the last ones
    const next =
      repair.state === 'preparing' ? ({ state: 'prepared' } as const) : { state: 'done' as const, finishedAt: now() };
    await moveRepair(db, repair, next);
  }
}

/** Articles between two reports. */
const batch = 20;

async function stepThrough(step: () => Promise<boolean>): Promise<boolean> {
  for (let at = 0; at < batch; at += 1) if (!(await step())) return at > 0;
  return true;
}

type Proposing = { term: GlossaryTerm; retranslate: Retranslate };

async function proposeNext(db: Database, repairId: string, proposing: Proposing): Promise<boolean> {
  const article = await findRepairArticle(db, wire, repairId, 'waiting');
  if (!article) return false;
  await updateRepairArticle(db, article, await propose(db, article.translationId, proposing));
  return true;
}

async function propose(db: Database, translationId: string, { term, retranslate }: Proposing): Promise<Settled> {
  const found = await findDispatchOfTranslation(db, wire, translationId);
  if (!found) return { outcome: 'failed', reason: 'not_found' };
  const rows = await listSegments(db, wire, translationId);
  const touched = rows.filter(
    ({ source, target }) => target !== null && holdsTerm(source, term) && !followsTerm(target, term),
  );
  const byMachine = touched.filter(({ origin }) => origin === 'engine');
  if (touched.length === 0) return { outcome: 'unchanged' };
  if (byMachine.length === 0) return { outcome: 'kept', reason: 'written' };
  const wanted = byMachine.map(({ segment }) => segment);
  const made = await retranslate({ ...found, locale: found.translation.locale, rows, wanted });
  const changes = byMachine.flatMap(({ segment, source, target }): RepairedSegment[] => {
    const after = made.get(segment);
    const isUsable = after !== undefined && findMarkupProblem(source, after) === null && followsTerm(after, term);
    return isUsable ? [{ segment, source, before: target ?? '', after }] : [];
  });
  return changes.length > 0 ? { outcome: 'proposed', changes } : { outcome: 'failed', reason: 'not_translated' };
}

async function applyNext(db: Database, { id, note }: GlossaryRepair, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const article = await takeRepairArticle(tx, id, 'proposed');
    if (!article) return false;
    const { translationId, changes } = article;
    const applied = await transact<Settled, { kind: string }>(within(tx), (inner) =>
      applyChanges(inner, { translationId, changes, note, now }),
    );
    const settled = applied.ok ? applied.value : { outcome: 'failed' as const, reason: applied.error.kind };
    await updateRepairArticle(tx, article, settled);
    return true;
  });
}

type Applying = { translationId: string; changes: readonly RepairedSegment[]; note: string; now: Date };

async function applyChanges(
  tx: Transaction,
  { translationId, changes, note, now }: Applying,
): Promise<Result<Settled, { kind: string }>> {
  const taken = await takeTranslation(tx, wire, translationId);
  if (!taken) return err({ kind: 'not_found' });
  const { translation, rows } = taken;
  for (const { segment, before, after } of changes) {
    const at = rows.findIndex((row) => row.segment === segment && row.target === before && row.origin === 'engine');
    const row = rows[at];
    // Somebody has translated it meanwhile, or the source has changed it.
    if (!row) return ok({ outcome: 'kept', reason: 'changed' });
    // Nobody has said anything of these words yet, neither the gate nor a person.
    const fresh = { target: after, flags: [], reviewedBy: null, reviewedAt: null };
    await updateSegment(tx, row, fresh);
    rows[at] = { ...row, ...fresh };
  }
  const followed = await followSegments(tx, wire, { translation, found: taken, rows }, now);
  if (!followed.ok) return followed;
  if (!followed.value || followed.value.outcome === 'kept') return err({ kind: followed.value?.because ?? 'outdated' });
  if (followed.value.outcome !== 'same') {
    const correction = { articleId: followed.value.id, version: followed.value.version, note };
    const corrected = await correctArticle(within(tx), wire, correction, now);
    if (!corrected.ok) return corrected;
    await updateTranslation(tx, translationId, { articleVersion: corrected.value.version });
  }
  await checkLater(tx, translationId, now);
  return ok({ outcome: 'repaired' });
}
