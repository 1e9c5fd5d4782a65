import { afterAll, expect, test } from 'vitest';
import { deepLProtocol, libreTranslateProtocol } from '#tests/translation-protocols.ts';
import { type Misbehaviour, startTranslationServer } from '#tests/translation-server.ts';
import { noContext } from './engine.ts';
import { createEngineChain } from './engine-chain.ts';
import { createMemoryLedger } from './engine-ledger.ts';
import { createDeepL } from './engines/deepl.ts';
import { createLibreTranslate } from './engines/libretranslate.ts';

const servers = {
  deepl: await startTranslationServer(deepLProtocol),
  libretranslate: await startTranslationServer(libreTranslateProtocol),
};
afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));

const broken: Misbehaviour = { kind: 'status', status: 500 };
const times = (count: number, what: Misbehaviour) => Array.from({ length: count }, () => what);

// Pauses pass at once, and a test may turn the clock.
function aChain(budget: number | null = null) {
  const clock = {
    time: Date.UTC(2026, 0, 5, 12),
    now: () => clock.time,
    random: () => 0.5,
    sleep: async () => undefined,
  };
  const ledger = createMemoryLedger();
  const deepl = createDeepL({ apiKey: 'key', url: servers.deepl.url, glossaries: new Map(), price: 0 });
  const libretranslate = createLibreTranslate({ url: servers.libretranslate.url, apiKey: null });
  const budgets = new Map([['deepl', { characters: budget, cost: null }]]);
  const chain = createEngineChain({ engines: [deepl, libretranslate], ledger, budgets, clock });
  const ask = async (texts: string[]) => {
    const signal = new AbortController().signal;
    const request = { from: 'en', to: 'fr', texts: () => texts, context: noContext, signal };
    return (await chain.translate(request)).map((outcome) =>
      outcome.kind === 'translated' ? `${outcome.engine}: ${outcome.text}` : outcome.kind,
    );
  };
  return { ask, ledger, clock };
}

test('a server that breaks is asked three times, then the next; after five failures not at all, until it has rested', async () => {
  const { ask, clock } = aChain();
  const before = servers.deepl.requests.length;
  const asked = () => servers.deepl.requests.length - before;
  servers.deepl.misbehave(...times(5, broken));
  expect(await ask(['one'])).toEqual(['libretranslate: ONE']);
  expect(asked()).toBe(3);
  expect(await ask(['two'])).toEqual(['libretranslate: TWO']);
  expect(asked()).toBe(5);
  expect(await ask(['three'])).toEqual(['libretranslate: THREE']);
  expect(asked()).toBe(5);
  clock.time += 30_000;
  expect(await ask(['four'])).toEqual(['deepl: FOUR']);
  expect(asked()).toBe(6);
});

test('whatever a server does in between, each text comes back in its own place', async () => {
  const { ask } = aChain();
  const shuffled: Misbehaviour[] = [
    { kind: 'texts', spoil: (texts) => texts.slice(1) },
    { kind: 'garbage' },
    { kind: 'cut_off' },
    { kind: 'texts', spoil: (texts) => [...texts, 'X'] },
    { kind: 'refuses' },
  ];
  servers.deepl.misbehave(...shuffled);
  const texts = Array.from({ length: 120 }, (_, index) => `text ${index}`);
  const said = await ask(texts);
  expect(said.map((line) => line.replace(/^\w+: /, ''))).toEqual(texts.map((text) => text.toUpperCase()));
});

test('twenty callers at once use up a budget to the last text and not beyond', async () => {
  const { ask, ledger } = aChain(100);
  const said = await Promise.all(Array.from({ length: 20 }, () => ask(['0123456789'])));
  const count = (engine: string) => said.flat().filter((line) => line === `${engine}: 0123456789`).length;
  expect([count('deepl'), count('libretranslate')]).toEqual([10, 10]);
  expect(ledger.used('deepl', '2026-01-05').characters).toBe(100);
});
