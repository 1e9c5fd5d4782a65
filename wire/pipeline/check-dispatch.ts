import type { Database, Transaction } from '#db/client.ts';
import { advanceDispatch, type DispatchRow, insertDispatchEvents, lockWaiting } from '#db/queries/wire-dispatches.ts';
import type { PolledSource } from '#db/queries/wire-sources.ts';
import {
  listEditionSections,
  listSegments,
  listTranslations,
  updateSegment,
  updateTranslation,
  type WireSegment,
  type WireTranslation,
} from '#db/queries/wire-translations.ts';
import type { GateFlag } from '#db/schema/wire-translations.ts';
import { documentToText } from '#document/to-text.ts';
import { machineActor } from '#newsroom/actor.ts';
import type { Desk } from '../pipeline.ts';
import type { CheckOutcome } from './machines.ts';
import { fileStage } from './next-stage.ts';
import { isNoticed } from './noticed-flags.ts';
import { sectionOfArticle } from './section-of-article.ts';
import { factsOf } from './translate-dispatch.ts';

const wire = machineActor('wire');

type Checked = {
  translation: WireTranslation;
  segments: readonly WireSegment[];
  outcome: CheckOutcome;
  sectionId: string | null;
};

/**
 * Asks the gate about each translation of a dispatch, new and updated ones alike, and keeps what it found: the verdict with
 * its reasons, and the flags of each sentence. What every edition refuses is set aside.
 */
export async function checkDispatch(
  { db, machines }: Desk,
  source: PolledSource,
  dispatch: DispatchRow,
): Promise<void> {
  const checked: Checked[] = [];
  for (const translation of await listTranslations(db, wire, dispatch.id)) {
    if (translation.state !== 'translated') continue;
    checked.push(await judge(db, machines, { source, dispatch, translation }));
  }
  await db.transaction((tx) => storeChecked(tx, source, dispatch, checked));
}

type Judged = { source: PolledSource; dispatch: DispatchRow; translation: WireTranslation };

/** What the gate says of a translation as it stands, together with what the translator noticed. */
export async function judge(
  db: Database | Transaction,
  machines: Desk['machines'],
  { source, dispatch, translation }: Judged,
): Promise<Checked> {
  const segments = await listSegments(db, wire, translation.id);
  const facts = factsOf({ source, dispatch, locale: translation.locale });
  const text = `${dispatch.headline} ${dispatch.standfirst} ${documentToText(dispatch.body)}`;
  const sections = await listEditionSections(db, wire, translation.locale);
  const section = sectionOfArticle({ ...facts, text, sectionId: source.sectionId }, sections);
  const request = {
    ...facts,
    section,
    segments: segments.map(({ segment, target, role, ...rest }) => ({
      ...rest,
      id: segment,
      role: role as CheckRole, // written from a segment's role
      target: target ?? '',
    })),
  };
  const outcome = withNoticed(machines.check(request), segments);
  return { translation, segments, outcome, sectionId: section?.id ?? null };
}

type CheckRole = Parameters<Desk['machines']['check']>[0]['segments'][number]['role'];

async function storeChecked(
  tx: Transaction,
  source: PolledSource,
  dispatch: DispatchRow,
  checked: readonly Checked[],
): Promise<void> {
  const rules = [...new Set(checked.flatMap(({ outcome }) => outcome.reasons.map(({ rule }) => rule)))];
  // Somebody corrected a sentence meanwhile: the dispatch waits still, and the gate is asked of it as it is now.
  if (!(await lockWaiting(tx, dispatch)) || (await hasChanged(tx, checked))) return;
  const all = await listTranslations(tx, wire, dispatch.id);
  const next = isRefused(all, checked) ? refused(rules) : fileStage(source);
  if (!(await advanceDispatch(tx, dispatch, { ...next, attempts: 0 }))) return;
  for (const { translation, segments, outcome, sectionId } of checked) {
    const { verdict, reasons, score } = outcome;
    const state = verdict === 'refuse' ? ('refused' as const) : ('checked' as const);
    const found = { verdict, reasons: [...reasons], score, sectionId };
    const values = {
      ...found,
      state,
      checkedAt: new Date(),
      uncheckedSince: null,
      ...(all.some((each) => each.id === translation.id && isLaidAside(each)) ? laidAside : undecided),
    };
    await updateTranslation(tx, translation.id, values);
    await storeFlags(tx, segments, outcome.flags);
    const happened = { publish: 'checked', hold: 'gate-held', refuse: 'gate-refused' }[verdict];
    const flagged = [...outcome.flags.values()].filter((flags) => flags.length > 0).length;
    const details = { locale: translation.locale, score, flagged, rules: reasons.map(({ rule }) => rule) };
    await insertDispatchEvents(tx, [{ dispatchId: dispatch.id, happened, details }]);
  }
}

// Whatever a person decided was about another text, but for which source tells the event.
const undecided = { decision: null, decidedBy: null, decidedAt: null, decisionReason: '' };
const laidAside = { state: 'refused' } as const;
const isLaidAside = ({ decisionReason }: WireTranslation) => decisionReason === 'other_source_chosen';

/** Whether no edition is left into which it could be filed: the gate refuses it there, or it had been refused before. */
function isRefused(all: readonly WireTranslation[], checked: readonly Checked[]): boolean {
  const now = new Map(checked.map(({ translation, outcome }) => [translation.id, outcome.verdict]));
  const isOut = (each: WireTranslation) =>
    isLaidAside(each) || (now.has(each.id) ? now.get(each.id) === 'refuse' : each.state === 'refused');
  return all.length > 0 && all.every(isOut);
}

async function hasChanged(tx: Transaction, checked: readonly Checked[]): Promise<boolean> {
  for (const { translation, segments } of checked) {
    const targets = new Map(segments.map(({ segment, target }) => [segment, target]));
    const rows = await listSegments(tx, wire, translation.id);
    if (rows.some(({ segment, target }) => targets.get(segment) !== target)) return true;
  }
  return false;
}

/** What the translator noticed counts too: a name that an engine got bare is no reason to publish. */
function withNoticed(outcome: CheckOutcome, segments: readonly WireSegment[]): CheckOutcome {
  const noticed = segments.map(({ segment, flags }) => [segment, flags.filter(isNoticed)] as const); // as const: a pair
  const flags = new Map(noticed.map(([id, own]) => [id, [...own, ...(outcome.flags.get(id) ?? [])]]));
  const [worst] = noticed.flatMap(([, own]) => own).toSorted((a, b) => b.weight - a.weight);
  if (!worst || worst.weight < 0.3 || outcome.verdict !== 'publish') return { ...outcome, flags };
  return { ...outcome, flags, verdict: 'hold', reasons: [...outcome.reasons, worst] };
}

/** Keeps what was found in each sentence. */
export async function storeFlags(
  tx: Transaction,
  segments: readonly WireSegment[],
  found: CheckOutcome['flags'],
): Promise<void> {
  for (const segment of segments) {
    const flags: readonly GateFlag[] = found.get(segment.segment) ?? [];
    if (flags.length > 0 || segment.flags.length > 0) await updateSegment(tx, segment, { flags: [...flags] });
  }
}

function refused(rules: readonly string[]) {
  const failure = { kind: 'gate_refused', rules: rules.join(', ') };
  return { status: 'set_aside' as const, failure };
}
