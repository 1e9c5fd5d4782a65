import type { Transaction } from '#db/client.ts';
import { advanceDispatch, type DispatchRow, insertDispatchEvents, lockWaiting } from '#db/queries/wire-dispatches.ts';
import type { PolledSource } from '#db/queries/wire-sources.ts';
import {
  ensureTranslation,
  findRemembered,
  listPairTerms,
  listSegments,
  listTargets,
  listTranslations,
  replaceSegments,
  updateTranslation,
  type WireSegment,
} from '#db/queries/wire-translations.ts';
import type { Segment } from '#document/segments.ts';
import { machineActor } from '#newsroom/actor.ts';
import { segmentsOf } from '#newsroom/dispatch-segments.ts';
import { plainLanguage } from '#newsroom/glossary-term.ts';
import { targetLocales } from '#newsroom/target-locales.ts';
import { tellOfEngines } from '#newsroom/tell-desk.ts';
import { translationMix } from '#newsroom/translation-mix.ts';
import type { Desk } from '../pipeline.ts';
import { type HouseStyle, inHouseStyle, storeHouseStyle } from './house-style.ts';
import type { ArticleFacts, MachineSegment, TranslationRefusal } from './machines.ts';
import { waitForEngines } from './wait-for-engines.ts';

const wire = machineActor('wire');

/** What stands in a segment's row but for whose it is. */
type SegmentValues = Parameters<typeof replaceSegments>[2][number];

/** The sentences of one edition, and why some of them have no translation. */
type Drafted = {
  locale: string;
  rows: SegmentValues[];
  refusal: TranslationRefusal | null;
  style: HouseStyle | null;
  /** The engine that somebody wanted to be asked instead of the usual ones, and how many sentences it translated. */
  asked: { engine: string; made: number } | null;
};

/**
 * Translates a dispatch for each edition that it goes to. A sentence that a person translated is taken from the memory; one
 * that has not changed since it was translated stays as it is; engines are asked for the rest. Where no engine can, the
 * dispatch waits for a person, with its sentences at hand.
 */
export async function translateDispatch(desk: Desk, source: PolledSource, dispatch: DispatchRow): Promise<void> {
  const { db } = desk;
  const locales = targetLocales(source.translateInto, dispatch.language, await listTargets(db, wire));
  const segments = segmentsOf(dispatch, dispatch.language);
  const drafted: Drafted[] = [];
  for (const locale of locales) drafted.push(await draft(desk, { source, dispatch, locale, segments }));
  await db.transaction((tx) => storeDrafted(tx, { source, dispatch }, drafted));
}

type Work = { source: PolledSource; dispatch: DispatchRow; locale: string; segments: readonly Segment[] };

async function draft(desk: Desk, work: Work): Promise<Drafted> {
  const { locale, segments } = work;
  const { known, engine } = await knownTargets(desk, work);
  // Another engine is asked for what machines made and nobody has confirmed; where it can't, that stays.
  const isSettled = (one: Known) => engine === null || one.origin !== 'engine' || one.reviewedBy != null;
  const targets = new Map(
    segments.flatMap(({ id, hash }) => {
      const one = known.get(hash);
      return one && isSettled(one) ? targetOf(id, one.target) : [];
    }),
  );
  const asked = targets.size === segments.length ? null : await askMachines(desk, work, targets, engine);
  const made = new Map(asked?.segments.map((segment) => [segment.id, segment]));
  const rows = segments.map((segment, position) => {
    const { id, block, role, text, hash } = segment;
    const place = { segment: id, position, block, role, source: text, sourceHash: hash };
    const fresh = targets.has(id) ? { target: null } : ofMachine(made.get(id));
    return { ...place, ...(fresh.target === null ? (known.get(hash) ?? fresh) : fresh) };
  });
  const style = await inHouseStyle(desk, { dispatch: work.dispatch, facts: factsOf(work), rows });
  const count = [...made.values()].filter(({ target }) => target !== null).length;
  const of = engine === null ? null : { engine, made: count };
  return { locale, rows, refusal: asked?.refusal ?? null, style, asked: of };
}

const targetOf = (id: string, target: string | null): [string, string][] => (target === null ? [] : [[id, target]]);

function ofMachine(made: MachineSegment | undefined) {
  if (!made || made.target === null) return { target: null };
  const { target, engine, names, flags } = made;
  return { target, engine, origin: 'engine' as const, names: [...names], flags: [...flags] };
}

type Known = Pick<WireSegment, 'target' | 'origin' | 'engine' | 'names' | 'flags'> &
  Partial<Pick<WireSegment, 'machineTarget' | 'reviewedBy' | 'reviewedAt'>>;

/** What is translated already, by the hash of the sentence: by a person first, then as it stands in this translation. */
async function knownTargets({ db }: Desk, { dispatch, locale, segments }: Work) {
  const translation = (await listTranslations(db, wire, dispatch.id)).find((each) => each.locale === locale);
  const before = translation ? await listSegments(db, wire, translation.id) : [];
  const pair = { from: plainLanguage(dispatch.language), to: plainLanguage(locale) };
  const remembered = await findRemembered(
    db,
    wire,
    pair,
    segments.map(({ hash }) => hash),
  );
  const known = new Map<string, Known>();
  for (const { sourceHash, target, origin, engine, names, flags, ...review } of before) {
    if (target === null) continue;
    const { machineTarget, reviewedBy, reviewedAt } = review;
    known.set(sourceHash, { target, origin, engine, names, flags, machineTarget, reviewedBy, reviewedAt });
  }
  for (const [hash, target] of remembered) {
    const own = known.get(hash);
    if (own?.origin === 'person' && own.target === target) continue;
    known.set(hash, { target, origin: 'memory', engine: null, names: [], flags: [] });
  }
  return { known, engine: translation?.engineAsked ?? null };
}

async function askMachines(
  { db, machines }: Desk,
  work: Work,
  known: ReadonlyMap<string, string>,
  engine: string | null,
) {
  const { dispatch, locale } = work;
  const pair = { from: plainLanguage(dispatch.language), to: plainLanguage(locale) };
  const terms = await listPairTerms(db, wire, pair);
  return machines.translate({
    ...factsOf(work),
    body: dispatch.body,
    pictures: dispatch.pictures,
    known,
    terms,
    engine,
  });
}

/** What engines and the gate are told of an article. */
export function factsOf({ source, dispatch, locale }: Omit<Work, 'segments'>): ArticleFacts {
  const { language, headline, standfirst, byline, feedStatement, pageStatement } = dispatch;
  const categories = feedStatement?.categories ?? [];
  const marked = pageStatement?.untranslated;
  const untranslated = Array.isArray(marked) ? marked.map(String) : [];
  const texts = { headline, standfirst, byline, sourceName: source.name, categories, untranslated };
  return { from: language, to: locale, ...texts };
}

async function storeDrafted(
  tx: Transaction,
  { source, dispatch }: Pick<Work, 'source' | 'dispatch'>,
  drafted: readonly Drafted[],
): Promise<void> {
  if (!(await lockWaiting(tx, dispatch))) return;
  const kept: Drafted[] = [];
  for (const one of drafted) kept.push(await withPeoplesWords(tx, dispatch, one));
  const waits = kept.find(({ refusal }) => refusal?.kind === 'later')?.refusal;
  const isWhole = kept.every(({ rows }) => rows.every(({ target }) => target != null));
  const now = new Date();
  const isWaiting = kept.length === 0 || !isWhole;
  const next = isWaiting ? waitForEngines(waits ?? null, dispatch.attempts, now) : goOn;
  if (!(await advanceDispatch(tx, dispatch, next))) return;
  for (const one of kept) await storeEdition(tx, dispatch, one);
  if (next.status !== 'set_aside') return;
  await note(tx, dispatch.id, 'set-aside', { kind: next.failure.kind });
  const { kind, reason } = next.failure;
  if (kind === 'engines_gone')
    await tellOfEngines(tx, { sourceId: source.id, source: source.name, reason: String(reason) }, now);
}

async function storeEdition(tx: Transaction, dispatch: DispatchRow, drafted: Drafted): Promise<void> {
  const { locale, rows, style, asked } = drafted;
  const before = (await listTranslations(tx, wire, dispatch.id)).find((each) => each.locale === locale);
  const standing = before ? await listSegments(tx, wire, before.id) : [];
  if (asked) await note(tx, dispatch.id, 'other-engine', { locale, ...asked });
  const isJudged = before !== undefined && before.state !== 'untranslated' && before.state !== 'translated';
  const rewritten = style?.rewrites.map(({ part }) => part) ?? [];
  if (isJudged && rewritten.length === 0 && saysTheSame(standing, rows)) {
    // What the gate found and people decided is about these very sentences.
    if (asked) await updateTranslation(tx, before.id, { engineAsked: null });
    return;
  }
  const id = await ensureTranslation(tx, dispatch.id, locale);
  await replaceSegments(tx, id, rows);
  const isDone = rows.every(({ target }) => target != null);
  const mix = translationMix(rows);
  const state = isDone
    ? ({ state: 'translated', translatedAt: new Date() } as const)
    : { state: 'untranslated' as const };
  await updateTranslation(tx, id, { mix, ...state, engineAsked: null });
  if (isDone) await note(tx, dispatch.id, 'translated', { locale, ...mix });
  if (style) await storeHouseStyle(tx, id, style, new Date());
  if (rewritten.length > 0) await note(tx, dispatch.id, 'rewritten', { locale, parts: rewritten });
}

/** Puts in what people corrected or confirmed while machines were at work. */
async function withPeoplesWords(tx: Transaction, dispatch: DispatchRow, drafted: Drafted): Promise<Drafted> {
  const translation = (await listTranslations(tx, wire, dispatch.id)).find(({ locale }) => locale === drafted.locale);
  const standing = translation ? await listSegments(tx, wire, translation.id) : [];
  const theirs = new Map(
    standing.flatMap((row) => (row.target !== null && row.reviewedBy !== null ? [[row.sourceHash, row] as const] : [])),
  );
  const rows = drafted.rows.map((row) => {
    const kept = theirs.get(row.sourceHash);
    if (!kept) return row;
    const { target, machineTarget, engine, origin, names, flags, reviewedBy, reviewedAt } = kept;
    return { ...row, target, machineTarget, engine, origin, names, flags, reviewedBy, reviewedAt };
  });
  // What a model made of lines that people have changed since is of no use.
  const isOthers = rows.some(({ target }, at) => target !== drafted.rows[at]?.target);
  return { ...drafted, rows, style: isOthers ? null : drafted.style };
}

function saysTheSame(standing: readonly WireSegment[], rows: readonly SegmentValues[]): boolean {
  return (
    standing.length === rows.length &&
    standing.every(({ segment, sourceHash, target, engine }, at) => {
      const row = rows[at];
      return (
        row?.segment === segment &&
        row.sourceHash === sourceHash &&
        row.target === target &&
        (row.engine ?? null) === engine
      );
    })
  );
}

const goOn = { stage: 'check', status: 'waiting', attempts: 0, failure: null } as const;

const note = (tx: Transaction, dispatchId: string, happened: string, details: Record<string, unknown>) =>
  insertDispatchEvents(tx, [{ dispatchId, happened, details }]);
