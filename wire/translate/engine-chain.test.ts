import { expect, test, vi } from 'vitest';
import { err, ok, type Result } from '#lib/result.ts';
import { type Engine, type EngineError, noContext, type Translated, type TranslationRequest } from './engine.ts';
import { type ChainOptions, createEngineChain } from './engine-chain.ts';
import { createMemoryLedger } from './engine-ledger.ts';

type Answer = (request: TranslationRequest, call: number) => Promise<Result<Translated, EngineError>>;

const upper = ({ texts }: TranslationRequest): Result<Translated, EngineError> =>
  ok({ texts: texts.map((text) => text.toUpperCase()), characters: texts.join('').length, cost: 0 });
const error = (kind: Exclude<EngineError['kind'], 'rate_limited'>) => err({ kind, reason: kind });

function anEngine(name: string, answer: Answer = async (request) => upper(request), changes: Partial<Engine> = {}) {
  const calls: TranslationRequest[] = [];
  const engine: Engine = {
    name,
    protection: 'tags',
    limits: { segments: 10, characters: 1000 },
    supports: async () => true,
    translate(request) {
      calls.push(request);
      return answer(request, calls.length);
    },
    ...changes,
  };
  return { engine, calls };
}

// A clock that jumps over every pause.
function aClock() {
  const pauses: number[] = [];
  const clock = { time: Date.UTC(2026, 0, 5, 12), pauses };
  return Object.assign(clock, {
    now: () => clock.time,
    random: () => 0.5,
    async sleep(pause: number) {
      clock.pauses.push(pause);
      clock.time += pause;
    },
  });
}

function aChain(engines: Engine[], options: Partial<ChainOptions> = {}) {
  const clock = aClock();
  const ledger = createMemoryLedger();
  const chain = createEngineChain({ engines, ledger, clock, ...options });
  const ask = (texts: string[], signal = new AbortController().signal) =>
    chain.translate({ from: 'en-GB', to: 'fr', texts: () => texts, context: noContext, signal });
  const said = async (texts: string[]) =>
    (await ask(texts)).map((outcome) => {
      if (outcome.kind === 'translated') return `${outcome.engine}: ${outcome.text}`;
      if (outcome.kind === 'no_engine') return outcome.kind;
      return outcome.attempts.map((attempt) => `${attempt.engine} ${attempt.error.kind}`).join(', ');
    });
  return { clock, ledger, ask, said };
}

const day = '2026-01-05';

test('with no engine for the pair that is the answer, for each text', async () => {
  const { engine, calls } = anEngine('a', undefined, { supports: async () => false });
  const { said } = aChain([engine]);
  expect(await said(['x', 'y'])).toEqual(['no_engine', 'no_engine']);
  expect(calls).toEqual([]);
});

test('an engine that can’t even say what it supports is passed over', async () => {
  const broken = anEngine('a', undefined, { supports: () => Promise.reject(new Error('down')) });
  expect(await aChain([broken.engine, anEngine('b').engine]).said(['x'])).toEqual(['b: X']);
});

test('engines are asked in the order of the pair, and only those that it names', async () => {
  const engines = [
    anEngine('a', async () => error('refused')),
    anEngine('b'),
    anEngine('c', async () => error('refused')),
  ];
  const orders = new Map([['en-fr', ['c', 'b']]]);
  const { said } = aChain(
    engines.map(({ engine }) => engine),
    { orders },
  );
  expect(await said(['x'])).toEqual(['b: X']);
  expect(engines.map(({ calls }) => calls.length)).toEqual([0, 1, 1]);
});

test('engines that only a pair names are asked for that pair alone', async () => {
  const engines = ['a', 'b', 'c'].map((name) => anEngine(name).engine);
  const options = { order: ['c', 'b'], orders: new Map([['en-fr', ['a']]]) };
  const chain = createEngineChain({ engines, ledger: createMemoryLedger(), ...options });
  const names = async (from: string, to: string) => (await chain.enginesFor(from, to)).map(({ name }) => name);
  expect([await names('en-US', 'fr-CA'), await names('es', 'fr')]).toEqual([['a'], ['c', 'b']]);
});

test('each engine gets the texts as it needs them', async () => {
  const tags = anEngine('tags', async () => error('refused'));
  const { engine, calls } = anEngine('words', undefined, { protection: 'placeholders' });
  const chain = createEngineChain({ engines: [tags.engine, engine], ledger: createMemoryLedger(), clock: aClock() });
  const texts = (protection: string) => [protection];
  const signal = new AbortController().signal;
  const outcomes = await chain.translate({ from: 'en', to: 'fr', texts, context: noContext, signal });
  expect(tags.calls[0]?.texts).toEqual(['tags']);
  expect(calls[0]?.texts).toEqual(['placeholders']);
  expect(outcomes).toEqual([{ kind: 'translated', text: 'PLACEHOLDERS', engine: 'words', protection: 'placeholders' }]);
});

test('what one text is to blame for keeps no other from being translated, and goes to the next engine', async () => {
  const picky = anEngine('a', async (request) => (request.texts.includes('bad') ? error('refused') : upper(request)));
  const { said } = aChain([picky.engine, anEngine('b').engine]);
  expect(await said(['1', '2', 'bad', '3', '4', '5', '6'])).toEqual([
    'a: 1',
    'a: 2',
    'b: BAD',
    'a: 3',
    'a: 4',
    'a: 5',
    'a: 6',
  ]);
});

test('fewer texts, more texts and what is no text never reach a wrong place', async () => {
  const wrong: Record<string, (texts: readonly string[]) => unknown[]> = {
    fewer: (texts) => texts.slice(1),
    more: (texts) => [...texts, 'x'],
    none: () => [],
    holes: (texts) => texts.map((text, index) => (index === 0 ? undefined : text)),
  };
  for (const [name, spoil] of Object.entries(wrong)) {
    const liar = anEngine(name, async ({ texts }) => ok({ texts: spoil(texts) as string[], characters: 0, cost: 0 })); // a liar
    const { said } = aChain([liar.engine, anEngine('b').engine]);
    expect(await said(['p', 'q', 'r'])).toEqual(['b: P', 'b: Q', 'b: R']);
  }
});

test('an exception is an error like others', async () => {
  const thrower = anEngine('a', () => Promise.reject(new Error('boom')));
  const { said } = aChain([thrower.engine]);
  expect(await said(['x'])).toEqual(['a bad_answer']);
});

test('a call that fails is tried again after growing pauses', async () => {
  const { engine, calls } = anEngine('a', async (request, call) => (call < 3 ? error('unreachable') : upper(request)));
  const { said, clock } = aChain([engine]);
  expect(await said(['x'])).toEqual(['a: X']);
  expect(calls.length).toBe(3);
  expect(clock.pauses).toEqual([375, 750]);
});

test('no pause is shorter than the engine asked for', async () => {
  const limited = anEngine('a', async (request, call) =>
    call === 1 ? err({ kind: 'rate_limited', retryAfter: 20_000, reason: '429' }) : upper(request),
  );
  const { said, clock } = aChain([limited.engine]);
  expect(await said(['x'])).toEqual(['a: X']);
  expect(clock.pauses).toEqual([20_000]);
});

test('an engine that wants a long pause is left alone until then, and another one asked', async () => {
  const limited = anEngine('a', async (request, call) =>
    call === 1 ? err({ kind: 'rate_limited', retryAfter: 600_000, reason: '429' }) : upper(request),
  );
  const { said, clock } = aChain([limited.engine, anEngine('b').engine]);
  expect(await said(['x'])).toEqual(['b: X']);
  clock.time += 599_999;
  expect(await said(['x'])).toEqual(['b: X']);
  expect(limited.calls.length).toBe(1);
  clock.time += 1;
  expect(await said(['x'])).toEqual(['a: X']);
});

test('an engine that fails rests, and heals', async () => {
  let isUp = false;
  const { engine, calls } = anEngine('a', async (request) => (isUp ? upper(request) : error('bad_answer')));
  const { said, clock } = aChain([engine], { breaker: { failures: 3, pause: 10_000 } });
  for (let call = 0; call < 3; call += 1) expect(await said(['x'])).toEqual(['a bad_answer']);
  expect(await said(['x'])).toEqual(['a resting']);
  expect(calls.length).toBe(3);
  isUp = true;
  clock.time += 10_000;
  expect(await said(['x'])).toEqual(['a: X']);
  expect(await said(['x'])).toEqual(['a: X']);
});

test('a text that is refused says nothing of the engine', async () => {
  const { engine, calls } = anEngine('a', async () => error('refused'));
  const { said } = aChain([engine], { breaker: { failures: 2, pause: 10_000 } });
  for (let call = 0; call < 4; call += 1) expect(await said(['x'])).toEqual(['a refused']);
  expect(calls.length).toBe(4);
});

test('a wrong key is not tried again for a while', async () => {
  const { engine, calls } = anEngine('a', async () => error('denied'));
  const { said, clock } = aChain([engine]);
  expect(await said(['x'])).toEqual(['a denied']);
  clock.time += 9 * 60_000;
  expect(await said(['x'])).toEqual(['a resting']);
  expect(calls.length).toBe(1);
});

test('a text that is longer than a call may be goes to an engine that takes it', async () => {
  const small = anEngine('a', undefined, { limits: { segments: 10, characters: 3 } });
  const { said } = aChain([small.engine, anEngine('b').engine]);
  expect(await said(['abc', 'abcd'])).toEqual(['a: ABC', 'b: ABCD']);
});

test('an engine that never answers ends after its time', async () => {
  const silent = anEngine('a', () => new Promise(() => undefined));
  const { said } = aChain([silent.engine, anEngine('b').engine], { timeLimit: 10, tries: 1 });
  expect(await said(['x'])).toEqual(['b: X']);
});

test('who gives up is not kept waiting, and no other engine is asked', async () => {
  const giveUp = new AbortController();
  const silent = anEngine('a', () => new Promise(() => undefined));
  const next = anEngine('b');
  const { ask } = aChain([silent.engine, next.engine]);
  const outcomes = ask(['x'], giveUp.signal);
  await vi.waitFor(() => expect(silent.calls.length).toBe(1));
  giveUp.abort();
  expect(await outcomes).toMatchObject([{ kind: 'failed', attempts: [{ engine: 'a', error: { kind: 'aborted' } }] }]);
  expect(silent.calls[0]?.signal.aborted).toBe(true);
  expect(next.calls).toEqual([]);
});

test('the budget of a day is never exceeded, with calls at the same time too, and the next day begins anew', async () => {
  let running = 0;
  const slow: Answer = async (request) => {
    running += 1;
    await new Promise((resolve) => setTimeout(resolve, 2));
    running -= 1;
    return upper(request);
  };
  const { engine } = anEngine('a', slow);
  const budgets = new Map([['a', { characters: 95, cost: null }]]);
  const { said, ledger, clock } = aChain([engine], { budgets });
  const asked = await Promise.all(Array.from({ length: 30 }, () => said(['12345', '12345'])));
  expect(running).toBe(0);
  expect(ledger.used('a', day).characters).toBe(95);
  expect(asked.flat().filter((line) => line === 'a: 12345').length).toBe(19);
  expect(asked.flat().filter((line) => line === 'a budget').length).toBe(41);
  clock.time += 24 * 60 * 60_000;
  expect(await said(['12345'])).toEqual(['a: 12345']);
});

test('money is set aside before a call, and what it did not cost is given back', async () => {
  const paid: Answer = async ({ texts }) => ok({ texts: [...texts], characters: 1, cost: 40 });
  const { engine } = anEngine('a', paid, { mostCost: () => 100 });
  const { said, ledger } = aChain([engine], { budgets: new Map([['a', { characters: null, cost: 150 }]]) });
  expect(await said(['x'])).toEqual(['a: x']);
  expect(await said(['x'])).toEqual(['a: x']);
  expect(await said(['x'])).toEqual(['a budget']);
  expect(ledger.used('a', day).cost).toBe(80);
});

test('a call that may have been charged keeps its share; one that was turned away gives it back', async () => {
  const kinds = { timeout: 4, refused: 4, denied: 0, quota: 0 } as const;
  for (const [kind, characters] of Object.entries(kinds)) {
    const failing = anEngine('a', async () => error(kind as 'timeout')); // its kinds are those of the table
    const { said, ledger } = aChain([failing.engine], { tries: 1 });
    await said(['abcd']);
    expect([kind, ledger.used('a', day).characters]).toEqual([kind, characters]);
  }
});

test('each call is recorded with what it took', async () => {
  const { engine } = anEngine('a', async (request, call) => (call === 1 ? error('unreachable') : upper(request)));
  const { said, ledger } = aChain([engine]);
  await said(['ab', 'c']);
  const call = { engine: 'a', from: 'en-GB', to: 'fr', segments: 2, characters: 3, cost: 0, duration: 0 };
  expect(ledger.calls).toMatchObject([
    { ...call, outcome: 'unreachable' },
    { ...call, outcome: 'ok' },
  ]);
});

test('one that is asked for by name is asked alone, wherever it stands in the order, and none where it is not there', async () => {
  const [first, second] = [anEngine('first'), anEngine('second')];
  const chain = createEngineChain({
    engines: [first.engine, second.engine],
    orders: new Map([['en-fr', ['first']]]),
    ledger: createMemoryLedger(),
    clock: aClock(),
  });
  const ask = (only: string) =>
    chain.translate({
      from: 'en',
      to: 'fr',
      texts: () => ['a'],
      context: noContext,
      signal: new AbortController().signal,
      only,
    });
  expect(await ask('second')).toMatchObject([{ kind: 'translated', engine: 'second' }]);
  expect(await ask('third')).toEqual([{ kind: 'no_engine' }]);
  expect(first.calls).toHaveLength(0);
});
