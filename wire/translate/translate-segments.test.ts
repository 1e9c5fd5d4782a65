import { afterAll, describe, expect, test } from 'vitest';
import { ok } from '#lib/result.ts';
import { type Engine, noContext } from './engine.ts';
import { createEngineChain } from './engine-chain.ts';
import { createMemoryLedger } from './engine-ledger.ts';
import { createApertium } from './engines/apertium.ts';
import { type GivenTerm, makeGlossary } from './glossary.ts';
import { makeMemory } from './memory.ts';
import { type TranslationJob, translateSegments } from './translate-segments.ts';

const engine = (translate: (text: string) => string, more: Partial<Engine> = {}): Engine => ({
  name: 'fake',
  protection: 'tags',
  limits: { segments: 50, characters: 10_000 },
  supports: async () => true,
  translate: async ({ texts }) => ok({ texts: texts.map(translate), characters: texts.join('').length, cost: 7 }),
  ...more,
});
const term: GivenTerm = {
  source: 'hedge fund',
  target: 'fonds spéculatif',
  handling: 'translate',
  isCaseSensitive: false,
  partOfSpeech: 'noun',
};

const job = (engines: readonly Engine[], more: Partial<TranslationJob> = {}): TranslationJob => ({
  from: 'en',
  to: 'fr',
  chain: createEngineChain({ engines, ledger: createMemoryLedger(), tries: 1 }),
  glossary: makeGlossary('en', 'fr', [term]),
  memory: makeMemory([]),
  knowledge: {},
  context: noContext,
  signal: new AbortController().signal,
  ...more,
});
const segment = (text: string) => ({ id: 'body/0:0', role: 'paragraph' as const, text }); // as const: one role of many

async function translated(text: string, engines: readonly Engine[], more: Partial<TranslationJob> = {}) {
  const { segments } = await translateSegments([segment(text)], job(engines, more));
  return segments[0];
}

test('a person’s translation is used as it is, and no engine is asked', async () => {
  const memory = makeMemory([{ source: 'It’s over.', target: 'Fini ! ' }]);
  const never = engine(() => expect.unreachable());
  expect(await translated("It's over.", [never], { memory })).toMatchObject({
    target: 'Fini ! ',
    origin: 'memory',
    engine: null,
  });
});

test('names and terms are out of the engine’s reach and come back in French surroundings', async () => {
  const seen: string[] = [];
  const fake = engine((text) => {
    seen.push(text);
    return `Le patron de <k id="1">Pomme</k> a un <k id="2">x</k>.`;
  });
  const result = await translated('Apple’s boss has a hedge fund.', [fake]);
  expect(seen).toEqual(['<k id="1">Apple</k>’s boss has a <k id="2">fonds spéculatif</k>.']);
  expect(result).toMatchObject({
    target: 'Le patron d’Apple a un fonds spéculatif.',
    names: ['Apple'],
    flags: [],
    engine: 'fake',
  });
});

describe('what an engine breaks', () => {
  test('a lost name is tried again without protection, and flagged', async () => {
    const fake = engine((text) => (text.includes('<k') ? 'Rien.' : 'Selon Le Bord.'));
    const result = await translated('According to The Verge.', [fake]);
    expect(result).toMatchObject({ target: 'Selon Le Bord.', names: ['The Verge'] });
    expect(result?.flags).toEqual([{ rule: 'shield', detail: { problem: 'lost', expected: 'The Verge' } }]);
  });

  test('only the broken name loses its protection', async () => {
    const fake = engine((text) => text.replace(/<k id="2">.*?<\/k>/, 'Pomme'));
    const result = await translated('According to The Verge, Apple grows.', [fake]);
    expect(result?.flags.map(({ detail }) => detail.expected)).toEqual(['Apple']);
    expect(result?.target).toBe('According to The Verge, Apple grows.');
  });

  test('broken markup is put back where its words are', async () => {
    const fake = engine((text) => text.replace(/<\/?1>/, '').replace('the port', 'le port'));
    const result = await translated('It is at <1>the port</1> now.', [fake]);
    expect(result).toMatchObject({ target: 'It is at <1>le port</1> now.', flags: [] });
  });

  test('a country that it left in its language is put in', async () => {
    const fake = engine((text) => text.replace('in ', 'dans '));
    expect((await translated('He lives in Germany.', [fake]))?.target).toBe('He lives en Allemagne.');
  });

  test('an empty answer is no translation', async () => {
    const result = await translated('It rains.', [engine(() => ' ')]);
    expect(result).toMatchObject({ target: null, flags: [{ rule: 'empty' }] });
  });
});

test('an engine that fails leaves its segments to the next, one that can’t is not asked', async () => {
  const down = engine(() => '', {
    name: 'down',
    translate: async () => ({ ok: false, error: { kind: 'timeout', reason: 'slow' } }),
  });
  const other = engine(() => expect.unreachable(), { name: 'other', supports: async () => false });
  const { segments, failures } = await translateSegments(
    [segment('It rains.')],
    job([down, other, engine(() => 'Il pleut.')]),
  );
  expect(segments[0]).toMatchObject({ target: 'Il pleut.', engine: 'fake' });
  expect(failures).toEqual([]);
  const alone = await translateSegments([segment('It rains.')], job([down]));
  expect(alone.failures).toEqual([{ engine: 'down', error: { kind: 'timeout', reason: 'slow' } }]);
});

test('without an engine that can, segments wait', async () => {
  expect(await translateSegments([segment('It rains.')], job([]))).toMatchObject({ hasEngine: false });
  expect(await translated('It rains.', [])).toMatchObject({ target: null, engine: null, origin: null });
});

test('headlines lose their English capitals before an engine sees them', async () => {
  const seen: string[] = [];
  const fake = engine((text) => {
    seen.push(text);
    return text;
  });
  const headline = {
    id: 'headline/0:0',
    role: 'headline' as const,
    text: 'Apple Unveils New Phone on Monday, NASA Says',
  }; // as const: one role of many
  await translateSegments([headline], job([fake]));
  expect(seen[0]).toBe('<k id="1">Apple</k> unveils new phone on Monday, <k id="2">NASA</k> says');
});

const apertium = createApertium();
afterAll(() => apertium.close());
const hasApertium = await apertium.supports('en', 'fr');

describe.skipIf(!hasApertium)('with Apertium, through Catalan', () => {
  test.each([
    ['according to The Verge', 'selon The Verge'],
    ['A Microsoft spokesman left.', 'Un porte-parole de Microsoft a laissé.'],
    ['He told reporters at <1>Le Monde</1>.', 'au Monde'],
  ])('«%s» keeps its name', async (source, target) => {
    const result = await translated(source, [apertium]);
    expect(result?.target?.replace(/<\/?\d>/g, '')).toContain(target);
    expect(result?.target).not.toMatch(/bord/i);
    expect(result?.flags).toEqual([]);
  });
});
if (!hasApertium)
  test.skip('Apertium with a way from English to French is not installed: its sentences are not tried', () => {});
