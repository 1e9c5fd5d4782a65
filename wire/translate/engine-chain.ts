import type { Engine, EngineError, TranslationContext } from './engine.ts';
import { type CircuitBreaker, createCircuitBreaker } from './engine-chain/circuit-breaker.ts';
import { isEnginesFault, isLikelyCharged, knownPause, retryPause } from './engine-chain/retry-pause.ts';
import { splitBatches } from './engine-chain/split-batches.ts';
import { watchedCall } from './engine-chain/watched-call.ts';
import type { EngineBudget, EngineLedger, EngineUsage } from './engine-ledger.ts';

export type ChainRequest = {
  from: string;
  to: string;
  /** The texts as an engine of this protection is to get them: as many, in the same order, for each. */
  texts(protection: Engine['protection']): readonly string[];
  context: TranslationContext;
  signal: AbortSignal;
  /** The only engine that may be asked, by name, wherever it stands in the order; without it the usual ones. */
  only?: string;
};

/**
 * Why an engine has not translated a text: what it said, or why it was not asked. `resting`: it failed too often;
 * `budget`: its day is used up; until when; `too_long`: it does not take a text of this length.
 */
export type ChainAttempt = { engine: string; error: EngineError | NotAsked };

type NotAsked = { kind: 'resting' | 'budget'; until: Date; reason: string } | { kind: 'too_long'; reason: string };

/** What became of one text. `no_engine`: none translates between these languages. `failed`: none did so now. */
export type ChainOutcome =
  | { kind: 'translated'; text: string; engine: string; protection: Engine['protection'] }
  | { kind: 'no_engine' }
  | { kind: 'failed'; attempts: ChainAttempt[] };

export type EngineChain = {
  /** Translates texts by the first engine that does it: one outcome a text, in their order. Throws only what the ledger throws. */
  translate(request: ChainRequest): Promise<ChainOutcome[]>;
  /** The engines for a pair, in the order in which they are asked. */
  enginesFor(from: string, to: string, only?: string): Promise<Engine[]>;
};

export type ChainOptions = {
  engines: readonly Engine[];
  /** Their names in the order in which they are asked where a pair has none of its own; without it, as they stand. */
  order?: readonly string[];
  /** Names of engines by pair (`en-fr`, without regions), in their order; engines that are not named are not asked. */
  orders?: ReadonlyMap<string, readonly string[]>;
  /** By name of the engine. */
  budgets?: ReadonlyMap<string, EngineBudget>;
  ledger: EngineLedger;
  /** How long a call may take, in milliseconds. */
  timeLimit?: number;
  /** Tries of one call, the first included. */
  tries?: number;
  /** After so many failures in a row an engine rests for so many milliseconds. */
  breaker?: { failures: number; pause: number };
  /** The clock, for tests. */
  clock?: { now(): number; sleep(milliseconds: number, signal: AbortSignal): Promise<void>; random(): number };
};

type Settings = Required<Omit<ChainOptions, 'order'>>;

const day = 24 * 60 * 60_000;

const usual = {
  orders: new Map(),
  budgets: new Map(),
  timeLimit: 120_000,
  tries: 3,
  breaker: { failures: 5, pause: 30_000 },
  clock: { now: Date.now, sleep, random: Math.random },
};

/**
 * Engines one behind the other. Each is asked in batches that it takes, again after a growing pause where that may help,
 * within its budget, and not at all while it rests after failures; what it leaves goes to the next.
 */
export function createEngineChain(options: ChainOptions): EngineChain {
  const settings: Settings = { ...usual, ...options };
  const breakers = new Map(settings.engines.map(({ name }) => [name, createCircuitBreaker(settings.breaker)]));

  async function enginesFor(from: string, to: string, only?: string): Promise<Engine[]> {
    const pair = `${new Intl.Locale(from).language}-${new Intl.Locale(to).language}`;
    const usualNames = settings.orders.get(pair) ?? options.order ?? settings.engines.map(({ name }) => name);
    const names = only === undefined ? usualNames : [only];
    const candidates = names.flatMap((name) => settings.engines.filter((engine) => engine.name === name));
    const supported = await Promise.all(candidates.map((engine) => engine.supports(from, to).catch(() => false)));
    return candidates.filter((_, index) => supported[index]);
  }

  async function translate(request: ChainRequest): Promise<ChainOutcome[]> {
    const engines = await enginesFor(request.from, request.to, request.only);
    const count = request.texts('tags').length;
    if (engines.length === 0) return Array.from({ length: count }, () => ({ kind: 'no_engine' }));
    const outcomes: ChainOutcome[] = Array.from({ length: count }, () => ({ kind: 'failed', attempts: [] }));
    for (const engine of engines) {
      const left = [...outcomes.keys()].filter((index) => outcomes[index]?.kind === 'failed');
      const breaker = breakers.get(engine.name);
      if (left.length === 0 || request.signal.aborted) break;
      if (breaker) await askEngine({ engine, breaker, settings, request, outcomes }, left);
    }
    return outcomes;
  }

  return { translate, enginesFor };
}

type Asking = {
  engine: Engine;
  breaker: CircuitBreaker;
  settings: Settings;
  request: ChainRequest;
  /** Filled as answers come. */
  outcomes: ChainOutcome[];
};

async function askEngine(asking: Asking, indexes: readonly number[]): Promise<void> {
  const { engine, request, outcomes } = asking;
  const texts = request.texts(engine.protection);
  const note = (batch: readonly number[], error: ChainAttempt['error']) => {
    for (const index of batch) {
      const outcome = outcomes[index];
      if (outcome?.kind === 'failed') outcome.attempts.push({ engine: engine.name, error });
    }
  };
  const { batches, tooLong } = splitBatches(indexes, texts, engine.limits);
  note(tooLong, { kind: 'too_long', reason: `more than ${engine.limits.characters} characters` });
  while (batches.length > 0) {
    const batch = batches.shift() ?? [];
    const outcome = await callWithRetries(
      asking,
      batch.map((index) => texts[index] ?? ''),
    );
    if (outcome.kind === 'translated') {
      batch.forEach((index, position) => {
        const text = outcome.texts[position] ?? '';
        outcomes[index] = { kind: 'translated', text, engine: engine.name, protection: engine.protection };
      });
    } else if (batch.length > 1 && concernsTexts(outcome.error)) {
      // One of them may be to blame: the others shall not go without.
      const half = Math.ceil(batch.length / 2);
      batches.unshift(batch.slice(0, half), batch.slice(half));
    } else {
      note(batch, outcome.error);
      if (!concernsTexts(outcome.error)) return note(batches.flat(), outcome.error);
    }
  }
}

function concernsTexts({ kind }: ChainAttempt['error']): boolean {
  return ['refused', 'bad_answer', 'budget'].includes(kind);
}

type CallOutcome =
  | { kind: 'translated'; texts: string[] }
  | { kind: 'failed'; error: EngineError }
  | { kind: 'not_asked'; error: NotAsked };

async function callWithRetries(asking: Asking, texts: readonly string[]): Promise<CallOutcome> {
  const { settings, request } = asking;
  for (let tries = 1; ; tries += 1) {
    const outcome = await callOnce(asking, texts);
    if (outcome.kind !== 'failed') return outcome;
    const pause = retryPause(outcome.error, tries, settings.clock.random);
    if (tries >= settings.tries || pause === null || request.signal.aborted) return outcome;
    await settings.clock.sleep(pause, request.signal);
  }
}

async function callOnce(
  { engine, breaker, settings, request }: Asking,
  texts: readonly string[],
): Promise<CallOutcome> {
  const { clock, ledger, budgets } = settings;
  const { from, to, context, signal } = request;
  const at = clock.now();
  if (signal.aborted) return { kind: 'failed', error: { kind: 'aborted', reason: 'no longer needed' } };
  if (!breaker.enter(at)) return { kind: 'not_asked', error: resting(engine, breaker, at) };
  const place = { engine: engine.name, from, to, day: new Date(at).toISOString().slice(0, 10) };
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const most: EngineUsage = { characters, cost: engine.mostCost?.(texts, context) ?? 0 };
  const budget = budgets.get(engine.name) ?? { characters: null, cost: null };
  if (!(await ledger.reserve(place, most, budget))) {
    breaker.neither();
    return {
      kind: 'not_asked',
      error: { kind: 'budget', until: nextDay(at), reason: `${engine.name} has used up its day` },
    };
  }
  const answer = await watchedCall(engine, { from, to, texts, context, signal }, settings.timeLimit);
  const ended = clock.now();
  const used = answer.ok ? answer.value : isLikelyCharged(answer.error) ? most : { characters: 0, cost: 0 };
  await ledger.settle(place, most, { characters: used.characters, cost: used.cost });
  await ledger.record({
    engine: engine.name,
    from,
    to,
    segments: texts.length,
    characters: used.characters,
    cost: used.cost,
    duration: ended - at,
    outcome: answer.ok ? 'ok' : answer.error.kind,
    at: new Date(at),
  });
  if (answer.ok) {
    breaker.succeeded();
    return { kind: 'translated', texts: answer.value.texts };
  }
  const pause = knownPause(answer.error);
  if (isEnginesFault(answer.error)) breaker.failed(ended, pause !== null && pause > 60_000 ? ended + pause : null);
  else breaker.neither();
  return { kind: 'failed', error: answer.error };
}

function resting({ name }: Engine, breaker: CircuitBreaker, now: number): NotAsked {
  return { kind: 'resting', until: new Date(breaker.restsUntil() ?? now), reason: `${name} failed too often` };
}

function nextDay(now: number): Date {
  return new Date((Math.floor(now / day) + 1) * day);
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    signal.addEventListener('abort', over);
  });
}
