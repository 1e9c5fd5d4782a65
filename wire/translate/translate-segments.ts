import type { Engine, EngineError, TranslationContext } from './engine.ts';
import { type EngineAnswer, type FinishedSegment, finishSegment } from './finish-segment.ts';
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
import { readLayout } from './shield/segment-layout.ts';
import { type Shielded, shield } from './shield.ts';

/** What segments are translated with. Languages are BCP 47. */
export type TranslationJob = {
  readonly from: string;
  readonly to: string;
  /** In the order in which they are asked: the next where one can't, or fails. */
  readonly engines: readonly Engine[];
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

/** Translated segments in their order, what engines counted and charged for them, and which engines failed. */
export type TranslatedSegments = {
  readonly segments: readonly TranslatedSegment[];
  readonly characters: number;
  readonly cost: number;
  readonly failures: readonly { engine: string; error: EngineError }[];
};

// With all protection; mended; with the broken names bare; with all names bare.
const mostTries = 4;

/**
 * Translates segments, in this order for each: a person's translation from the memory; terms and names taken out of the
 * engine's reach; the first engine that can; names and terms put back; another try without the protection that an engine
 * broke; French numbers and punctuation. It never throws for what an engine does, and never leaves a stand-in in a text.
 */
export async function translateSegments(
  segments: readonly SegmentToTranslate[],
  job: TranslationJob,
): Promise<TranslatedSegments> {
  const done = new Map<SegmentToTranslate, TranslatedSegment>();
  const run: Run = { job, flags: new Map(), characters: 0, cost: 0, failures: [] };
  let waiting: SegmentWork[] = [];
  for (const segment of segments) {
    const known = recall(job.memory, segment.text);
    if (known === null) waiting.push(prepareWork(segment, job));
    else done.set(segment, { ...nothingDone(segment), target: known, origin: 'memory' });
  }
  for (const engine of job.engines) {
    if (waiting.length === 0) break;
    if (!(await engine.supports(job.from, job.to))) continue;
    waiting = await translateWith(engine, waiting, run, (work, translated) => done.set(work.segment, translated));
  }
  const results = segments.map((segment) => done.get(segment) ?? nothingDone(segment));
  return { segments: results, characters: run.characters, cost: run.cost, failures: run.failures };
}

type Run = {
  readonly job: TranslationJob;
  readonly flags: Map<SegmentToTranslate, TranslationFlag[]>;
  characters: number;
  cost: number;
  readonly failures: { engine: string; error: EngineError }[];
};

function nothingDone({ id, text }: SegmentToTranslate): TranslatedSegment {
  return { id, source: text, target: null, engine: null, origin: null, names: [], flags: [] };
}

/** Translates what it can, tells `onDone`, and gives back what another engine must try. */
async function translateWith(
  engine: Engine,
  works: readonly SegmentWork[],
  run: Run,
  onDone: (work: SegmentWork, translated: TranslatedSegment) => void,
): Promise<SegmentWork[]> {
  let waiting = [...works];
  for (let attempt = 1; attempt <= mostTries && waiting.length > 0; attempt += 1) {
    const asked = waiting.map((work) => askFor(work, engine.protection));
    const answers = await answersOf(engine, asked, run);
    const next: SegmentWork[] = [];
    const unanswered: SegmentWork[] = [];
    for (const [index, one] of asked.entries()) {
      const answer = answers[index];
      if (!answer) {
        unanswered.push(one.work);
        continue;
      }
      const finished = finishSegment(one.work, one.protection, one.shielded, answer, run.job.to);
      const again = attempt < mostTries ? tryAgain(one.work, finished, one.protection, attempt, run) : null;
      if (again) next.push(again);
      else onDone(one.work, translatedAs(one.work, finished, engine.name, run));
    }
    if (unanswered.length > 0) return [...unanswered, ...next];
    waiting = next;
  }
  return waiting;
}

type Asked = {
  readonly work: SegmentWork;
  readonly protection: Protection;
  readonly shielded: Shielded;
  /** What is sent: the segment, then the words of marks that the engine is not shown. */
  readonly texts: readonly string[];
  readonly fragments: readonly number[];
};

function askFor(work: SegmentWork, means: Engine['protection']): Asked {
  const protection = protectionOf(work);
  const shielded = shield(textOf(work), protection.spans, means);
  const isHidden = means === 'placeholders' || work.stripsMarkup;
  const marks = isHidden ? work.layout.marks.filter(({ kind, start, end }) => kind === 'pair' && end > start) : [];
  const { plain } = work.layout;
  const wanted = marks.filter(({ start, end }) => {
    const isName = protection.spans.some((span) => span.start <= start && span.end >= end);
    return !isName && plain.slice(start, end).trim() !== plain.trim();
  });
  const texts = [shielded.text, ...wanted.map(({ start, end }) => fragmentText(plain.slice(start, end), means))];
  return { work, protection, shielded, texts, fragments: wanted.map(({ number }) => number) };
}

function fragmentText(words: string, means: Engine['protection']): string {
  return means === 'tags' ? words.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : words;
}

/** The engine's answers in the order of what was asked; null from the first call on that failed. */
async function answersOf(engine: Engine, asked: readonly Asked[], run: Run): Promise<(EngineAnswer | null)[]> {
  const texts = asked.flatMap((one) => one.texts);
  const translated: string[] = [];
  const { from, to, context, signal } = run.job;
  for (const batch of batchesOf(texts, engine.limits)) {
    const answer = await engine.translate({ from, to, texts: batch, context, signal });
    if (!answer.ok) {
      run.failures.push({ engine: engine.name, error: answer.error });
      break;
    }
    translated.push(...answer.value.texts);
    run.characters += answer.value.characters;
    run.cost += answer.value.cost;
  }
  let at = 0;
  return asked.map(({ texts: own, fragments }) => {
    const answers = translated.slice(at, at + own.length);
    at += own.length;
    if (answers.length < own.length) return null;
    return {
      text: answers[0] ?? '',
      fragments: new Map(fragments.map((mark, index) => [mark, answers[index + 1] ?? ''])),
    };
  });
}

/** Texts in calls of what an engine takes. A text that is longer than a call may be is asked alone, and the engine says so. */
function batchesOf(texts: readonly string[], limits: Engine['limits']): string[][] {
  const batches: string[][] = [];
  let characters = 0;
  for (const text of texts) {
    const last = batches.at(-1);
    if (last && last.length < limits.segments && characters + text.length <= limits.characters) {
      last.push(text);
      characters += text.length;
    } else {
      batches.push([text]);
      characters = text.length;
    }
  }
  return batches;
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
  const { plain } = readLayout(finished.target);
  const names = found.map(({ text }) => (plain.includes(text) ? text : contracted(text, plain)));
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

// «au Monde» holds «Le Monde».
function contracted(name: string, plain: string): string {
  const bare = name.replace(/^Les? (?=\p{Lu})/u, '');
  return bare !== name &&
    new RegExp(`(?:au|aux|du|des|le|les) ${bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu').test(plain)
    ? bare
    : name;
}
