import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { noContext } from '../engine.ts';
import { createMarian, type MarianEngine } from './marian.ts';

const models = await mkdtemp(join(tmpdir(), 'depeche-models-'));
const runtime = new URL('../../../tests/marian-runtime.ts', import.meta.url).href;
const marian = createMarian({ models, runtime });
afterAll(async () => {
  await marian.close();
  await rm(models, { recursive: true });
});

async function aModel(name: string, isWhole = true) {
  await mkdir(join(models, name, isWhole ? 'onnx' : '.'), { recursive: true });
  await writeFile(join(models, name, 'config.json'), '{}');
}
await aModel('opus-mt-en-fr');
await aModel('Xenova/opus-mt-es-fr');
await aModel('opus-mt-de-fr', false);

const ask = (texts: string[], from = 'en-GB', engine: MarianEngine = marian, signal = new AbortController().signal) =>
  engine.translate({ from, to: 'fr', texts, context: noContext, signal });

test('pairs are those that the folder has a model for', async () => {
  const pairs = [
    ['en', 'fr'],
    ['es-MX', 'fr-CA'],
    ['fr', 'en'],
    ['it', 'fr'],
  ] as const;
  expect(await Promise.all(pairs.map(([from, to]) => marian.supports(from, to)))).toEqual([true, true, false, false]);
});

test('texts are translated in their order, by the model of their pair, eight bits a weight', async () => {
  const answers = await Promise.all([ask(['a', 'b']), ask(['c'], 'es')]);
  expect(answers.map((answer) => answer.ok && answer.value.texts)).toEqual([['q8 A', 'q8 B'], ['q8 C']]);
});

test('a model that is absent or not whole is said in words, and the others go on', async () => {
  expect(await ask(['a'], 'it')).toMatchObject({
    error: { kind: 'no_model', reason: `there is no model for it–fr in ${models}` },
  });
  expect(await ask(['a'], 'de')).toMatchObject({
    error: { kind: 'no_model', reason: expect.stringContaining("opus-mt-de-fr can't be read") },
  });
  expect(await ask(['a'])).toMatchObject({ ok: true });
});

test('a package that is not installed is named, with the command that brings it', async () => {
  const bare = createMarian({ models, runtime: 'no-such-package' });
  expect(await ask(['a'], 'en', bare)).toMatchObject({
    error: { kind: 'no_model', reason: expect.stringContaining('npm install') },
  });
  await bare.close();
});

test('a model that fails, or answers with fewer texts, is an error, and the next call is served', async () => {
  expect(await ask(['break'])).toMatchObject({ error: { kind: 'bad_answer' } });
  expect(await ask(['fewer', 'b'])).toMatchObject({ error: { kind: 'bad_answer' } });
  expect(await ask(['die'])).toMatchObject({ error: { kind: 'unreachable' } });
  expect(await ask(['a'])).toMatchObject({ ok: true, value: { texts: ['q8 A'] } });
});

test('a model that works holds nobody else up, and who gives up gets the thread back', async () => {
  const giveUp = new AbortController();
  const answer = ask(['burn'], 'en', marian, giveUp.signal);
  const begun = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(performance.now() - begun).toBeLessThan(1000);
  giveUp.abort();
  expect(await answer).toMatchObject({ error: { kind: 'aborted' } });
  expect(await ask(['a'])).toMatchObject({ ok: true });
});

test('what takes too long is ended', async () => {
  const hasty = createMarian({ models, runtime, timeLimit: 400 });
  expect(await ask(['burn'], 'en', hasty)).toMatchObject({ error: { kind: 'timeout' } });
  await hasty.close();
});
