import { escapeMarkup } from '#document/segments/segment-markup.ts';
import type { Engine, TranslationContext } from './engine.ts';
import type { ChainAttempt, ChainOutcome, EngineChain } from './engine-chain.ts';
import { type FinishedSegment, finishSegment } from './finish-segment.ts';
import type { Glossary } from './glossary.ts';
import { recall, type TranslationMemory } from './memory.ts';
import {
  type NameKnowledge,
  type Protection,
  prepareWork,
  protectionOf,
  type SegmentToTranslate,
  type SegmentWork,
  textOf,
} from './segment-work.ts';
import { fragmentsOf } from './shield/place-marks.ts';
import { readLayout } from './shield/segment-layout.ts';
import { type Shielded, shield } from './shield.ts';

/** What segments are translated with. Languages are BCP 47. */
export type TranslationJob = {
  readonly from: string;
  readonly to: string;
  readonly chain: Pick<EngineChain, 'translate'>;
  readonly glossary: Glossary;
  readonly memory: TranslationMemory;
  readonly knowledge: NameKnowledge;
  readonly context: TranslationContext;
  readonly signal: AbortSignal;
};

/**
 * A translated segment. `target` is null where no engine could. `names` are those that it must hold as they are. A flag is
 * something that a person may want to look at: `shield` (an engine broke the protection of a name, which it then got bare),
 * `glossary` (a term is not there), `markup` (a mark was placed by guessing, or could not be placed), `empty`.
 */
export type TranslatedSegment = {
  readonly id: string;
  readonly source: string;
  readonly target: string | null;
  readonly engine: string | null;
  readonly origin: 'memory' | 'engine' | null;
  readonly names: readonly string[];
  readonly flags: readonly TranslationFlag[];
};

export type TranslationFlag = {
  readonly rule: 'shield' | 'glossary' | 'markup' | 'empty';
  readonly detail: { readonly problem: string; readonly expected: string | number | null };
};

/** Translated segments in their order. */
export type TranslatedSegments = {
  readonly segments: readonly TranslatedSegment[];
  /** False where no engine translates between these languages. */
  readonly hasEngine: boolean;
  /** What engines said that did not translate, or why they were not asked; each once. */
  readonly failures: readonly ChainAttempt[];
};

// With all protection; mended; with the broken names bare; with all names bare.
const mostTries = 4;

/**
 * Translates segments, in this order for each: a person's translation from the memory; terms and names taken out of the
 * engine's reach; the first engine that can; names and terms put back; another try without the protection that an engine
 * broke; French numbers and punctuation. It throws only what the chain throws, and never leaves a stand-in in a text.
 */
export async function translateSegments(
  segments: readonly SegmentToTranslate[],
  job: TranslationJob,
): Promise<TranslatedSegments> {
  const run: Run = { job, done: new Map(), flags: new Map(), hasEngine: true, failures: new Map() };
  let waiting: SegmentWork[] = [];
  for (const segment of segments) {
    const known = recall(job.memory, segment.text);
    if (known === null) waiting.push(prepareWork(segment, job));
    else run.done.set(segment, { ...nothingDone(segment), target: known, origin: 'memory' });
  }
  for (let attempt = 1; attempt <= mostTries && waiting.length > 0; attempt += 1) {
    waiting = await translateOnce(waiting, attempt, run);
  }
  const results = segments.map((segment) => run.done.get(segment) ?? nothingDone(segment));
  return { segments: results, hasEngine: run.hasEngine, failures: [...run.failures.values()] };
}

type Run = {
  readonly job: TranslationJob;
  readonly done: Map<SegmentToTranslate, TranslatedSegment>;
  readonly flags: Map<SegmentToTranslate, TranslationFlag[]>;
  hasEngine: boolean;
  readonly failures: Map<string, ChainAttempt>;
};

function nothingDone({ id, text }: SegmentToTranslate): TranslatedSegment {
  return { id, source: text, target: null, engine: null, origin: null, names: [], flags: [] };
}

type Answered = { work: SegmentWork; protection: Protection; shielded: Shielded; text: string; engine: string };

/** Asks once for every segment, keeps what can stand, and gives back what is to be tried again. */
async function translateOnce(works: readonly SegmentWork[], attempt: number, run: Run): Promise<SegmentWork[]> {
  const answered = await askChain(works, run);
  const fragments = await translateFragments(answered, run);
  return answered.flatMap((one) => {
    const words = fragments.get(one.work) ?? new Map<number, string>();
    const finished = finishSegment(
      one.work,
      one.protection,
      one.shielded,
      { text: one.text, fragments: words },
      run.job.to,
    );
    const again = attempt < mostTries ? tryAgain(one.work, finished, one.protection, attempt, run) : null;
    if (again) return [again];
    run.done.set(one.work.segment, translatedAs(one.work, finished, one.engine, run));
    return [];
  });
}

async function askChain(works: readonly SegmentWork[], run: Run): Promise<Answered[]> {
  const protections = works.map(protectionOf);
  const shieldedFor = (means: Engine['protection']) =>
    works.map((work, index) => shield(textOf(work), protections[index]?.spans ?? [], means));
  const shielded = { tags: shieldedFor('tags'), placeholders: shieldedFor('placeholders') };
  const outcomes = await translateTexts((means) => shielded[means].map(({ text }) => text), run);
  return works.flatMap((work, index): Answered[] => {
    const outcome = outcomes[index];
    const protection = protections[index];
    if (outcome?.kind !== 'translated' || !protection) return [];
    const sent = shielded[outcome.protection][index];
    return sent ? [{ work, protection, shielded: sent, text: outcome.text, engine: outcome.engine }] : [];
  });
}

/** The words of marks that the engine was not shown, translated by themselves, so that they can be found in the sentence. */
async function translateFragments(
  answered: readonly Answered[],
  run: Run,
): Promise<Map<SegmentWork, Map<number, string>>> {
  const wanted = answered.flatMap(({ work, protection, shielded }) => {
    if (shielded.protection === 'tags' && !work.stripsMarkup) return [];
    return fragmentsOf(work.layout, protection.spans).map((fragment) => ({ ...fragment, work }));
  });
  const found = new Map<SegmentWork, Map<number, string>>();
  if (wanted.length === 0) return found;
  const outcomes = await translateTexts(
    (means) => wanted.map(({ words }) => (means === 'tags' ? escapeMarkup(words) : words)),
    run,
  );
  for (const [index, { work, number }] of wanted.entries()) {
    const outcome = outcomes[index];
    const words = found.get(work) ?? new Map<number, string>();
    if (outcome?.kind === 'translated') found.set(work, words.set(number, readLayout(outcome.text).plain));
  }
  return found;
}

async function translateTexts(
  texts: (means: Engine['protection']) => readonly string[],
  run: Run,
): Promise<ChainOutcome[]> {
  const { chain, from, to, context, signal } = run.job;
  const outcomes = await chain.translate({ from, to, texts, context, signal });
  for (const outcome of outcomes) {
    if (outcome.kind === 'no_engine') run.hasEngine = false;
    if (outcome.kind !== 'failed') continue;
    for (const attempt of outcome.attempts) run.failures.set(`${attempt.engine} ${attempt.error.kind}`, attempt);
  }
  return outcomes;
}

/** The same segment with less protection, or other means, where another try may help; null where it is as it will be. */
function tryAgain(
  work: SegmentWork,
  finished: FinishedSegment,
  { origins }: Protection,
  attempt: number,
  run: Run,
): SegmentWork | null {
  const flags = run.flags.get(work.segment) ?? [];
  run.flags.set(work.segment, flags);
  switch (finished.kind) {
    case 'shield': {
      // At last nothing is protected, so that nothing can break.
      const broken =
        attempt === mostTries - 1
          ? [...origins.values()]
          : finished.problem.names.flatMap((span) => origins.get(span) ?? partsOf(span, origins));
      for (const { text } of broken)
        flags.push({ rule: 'shield', detail: { problem: finished.problem.kind, expected: text } });
      const unprotected = new Set([...work.unprotected, ...broken]);
      return unprotected.size > work.unprotected.size ? { ...work, unprotected } : null;
    }
    case 'markup':
      return work.stripsMarkup ? null : { ...work, stripsMarkup: true };
    case 'terms':
      return work.forcesTerms ? null : { ...work, forcesTerms: true };
    case 'empty':
    case 'done':
      return null;
  }
}

// A name that a mark cut was kept in parts: the whole of it is given up.
function partsOf(part: { start: number; end: number }, origins: Protection['origins']) {
  return [...origins].filter(([span]) => part.start >= span.start && part.end <= span.end).map(([, origin]) => origin);
}

function translatedAs(work: SegmentWork, finished: FinishedSegment, engine: string, run: Run): TranslatedSegment {
  const { segment, names: found } = work;
  const flags = [...(run.flags.get(segment) ?? []), ...flagsOf(finished)];
  if (!('target' in finished)) return { ...nothingDone(segment), engine, flags };
  // Of terms, those that are the same in both languages are names too: «NASA».
  const same = work.terms.filter(({ text, term }) => term.target === text);
  const names = [...found, ...same].sort((a, b) => a.start - b.start).map(({ text }) => text);
  return { id: segment.id, source: segment.text, target: finished.target, engine, origin: 'engine', names, flags };
}

function flagsOf(finished: FinishedSegment): TranslationFlag[] {
  switch (finished.kind) {
    case 'shield':
      return [{ rule: 'shield', detail: { problem: finished.problem.kind, expected: null } }];
    case 'markup':
      return [{ rule: 'markup', detail: { problem: 'unplaced', expected: finished.placeholder } }];
    case 'empty':
      return [{ rule: 'empty', detail: { problem: 'empty', expected: null } }];
    case 'terms':
      return finished.missing.map(({ target }) => ({
        rule: 'glossary',
        detail: { problem: 'missing', expected: target },
      }));
    case 'done':
      return finished.guessedMarks.map((mark) => ({ rule: 'markup', detail: { problem: 'guessed', expected: mark } }));
  }
}
