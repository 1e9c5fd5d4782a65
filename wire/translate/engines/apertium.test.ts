import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { noContext } from '../engine.ts';
import { createApertium } from './apertium.ts';

const apertium = createApertium();
const isInstalled = await apertium.supports('en', 'fr');
afterAll(() => apertium.close());

const ask = (texts: readonly string[], signal = AbortSignal.timeout(60_000), engine = apertium) =>
  engine.translate({ from: 'en', to: 'fr', texts, context: noContext, signal });

test('without the program no pair is supported, in words', async () => {
  const missing = createApertium({ program: 'no-such-apertium' });
  expect(await missing.supports('en', 'fr')).toBe(false);
  expect(await ask(['The cat.'], AbortSignal.timeout(1000), missing)).toEqual({
    ok: false,
    error: { kind: 'unsupported_pair', reason: 'Apertium has no way from en to fr' },
  });
});

test.runIf(isInstalled)('English becomes French, with names and markup in their places', async () => {
  const texts = [
    'According to <k id="1">The Verge</k>, the <1>black cat</1> eats.',
    'According to The Verge, the cat eats.',
  ];
  const answer = await ask(texts);
  expect(answer.ok && answer.value.texts).toEqual([
    'Selon <k id="1">The Verge</k>, <1>le chat noir</1> mange.',
    expect.stringContaining('Le Bord'),
  ]);
});

test.runIf(isInstalled)('texts keep their places, in batches that run at the same time too', async () => {
  const batch = (start: number) => Array.from({ length: 60 }, (_, index) => `The dog eats ${start + index} apples.`);
  const starts = [0, 1000, 2000, 3000];
  const answers = await Promise.all(starts.map((start) => ask(batch(start))));
  const numbers = answers.map((answer) => answer.ok && answer.value.texts.map((text) => Number(/\d+/.exec(text)?.[0])));
  expect(numbers).toEqual(starts.map((start) => Array.from({ length: 60 }, (_, index) => start + index)));
});

test.runIf(isInstalled)('signs that mean something to Apertium end nothing and move no border', async () => {
  const texts = ['[a] ^b$ {c} \\ / @d ~e *f #g + [[t:m:1]] [f] [s1-0] \u0000', '', '!', '$', 'The dog &lt;eats&gt;.'];
  const answer = await ask(texts);
  expect(answer.ok && answer.value.texts.length).toBe(texts.length);
  expect(answer.ok && answer.value.texts.slice(1)).toEqual(['', '!', '$', 'Le chien &lt;mange>.']);
  expect(answer.ok && answer.value.texts[0]).toMatch(/^\[.*\[\*?s1-0\] .$/su);
});

test.runIf(isInstalled)('a caller that gives up ends the program, and the next one is served', async () => {
  const giveUp = new AbortController();
  const long = Array.from({ length: 3000 }, () => 'The government of the country said that it would not pay.');
  const answer = ask(long, giveUp.signal);
  setTimeout(() => giveUp.abort(), 20);
  expect(await answer).toMatchObject({ ok: false, error: { kind: 'aborted' } });
  expect(await ask(['The dog eats.'])).toMatchObject({ ok: true, value: { texts: ['Le chien mange.'] } });
});

test.runIf(isInstalled)('what takes too long is ended, and nothing stays behind', async () => {
  const hasty = createApertium({ timeLimit: 1 });
  await hasty.supports('en', 'fr');
  expect(await ask(['The dog eats.'], AbortSignal.timeout(60_000), hasty)).toMatchObject({
    error: { kind: 'timeout' },
  });
  await ask(['The dog eats.']);
  await hasty.close();
  await apertium.close();
  expect(runningApertium().filter(({ parent }) => parent === process.pid)).toEqual([]);
});

test.runIf(isInstalled)('a process that is killed leaves no Apertium behind', async () => {
  const script = `
    import { createApertium } from '${new URL('./apertium.ts', import.meta.url).href}';
    const context = { headline: null, standfirst: null, sourceName: null, glossary: [] };
    const request = { from: 'en', to: 'ca', texts: ['The dog eats.'], context, signal: new AbortController().signal };
    const answer = await createApertium().translate(request);
    process.stdout.write(answer.ok ? 'translated' : 'failed');
    setTimeout(() => undefined, 60_000);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe('translated');
  const started = runningApertium().filter(({ parent }) => parent === child.pid);
  expect(started.length).toBe(1);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const groups = new Set(started.map(({ group }) => group));
  await vi.waitFor(() => expect(runningApertium().filter(({ group }) => groups.has(group))).toEqual([]), 10_000);
});

// The programs of Apertium that run now, whoever started them.
function runningApertium(): { parent: number; group: number }[] {
  return readdirSync('/proc').flatMap((id) => {
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
      // «pid (name) state ppid pgrp», in which the name may hold anything (proc_pid_stat(5)).
      const [, parent, group] = readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const isOne = /apertium|lt-proc|cg-proc|lrx-proc|lsx-proc/.test(command) && !command.includes('input-type');
      return isOne ? [{ parent: Number(parent), group: Number(group) }] : [];
    } catch {
      return []; // No process, or one that has just ended.
    }
  });
}
