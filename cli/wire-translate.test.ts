import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '#tests/program.ts';
import { createApertium } from '#wire/translate/engines/apertium.ts';

const folder = join(tmpdir(), `depeche-translate-${process.pid}`);
const file = (name: string) => join(folder, name);
const page = `<!doctype html><html lang="en"><title>Gale</title><meta property="og:site_name" content="Tarn Tribune"><article><h1>Gale at Tarn</h1>
  <p>The port is closed, according to <a href="https://t.example/">The Verge</a>. ${'It will open in the morning. '.repeat(12)}</p></article></html>`;

beforeAll(async () => {
  await mkdir(folder);
  await writeFile(file('gale.html'), page);
  await writeFile(file('gale.txt'), 'The port is closed,\naccording to The Verge.\n\nApple left.');
});
afterAll(() => rm(folder, { recursive: true }));

async function wireTranslate(...args: string[]) {
  const { code, output } = await runProgram('node', ['cli/depeche.ts', 'wire', 'translate', ...args, '--json']);
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  return { code, lines: lines.map((line) => JSON.parse(line)) };
}

const apertium = createApertium();
const hasApertium = await apertium.supports('en', 'fr');
afterAll(() => apertium.close());

describe.skipIf(!hasApertium)('with Apertium', () => {
  test('a page and a text come out with segments, kept names, engine, result and flags', async () => {
    const { code, lines } = await wireTranslate(file('gale.html'), file('gale.txt'), '--from', 'en', '--to', 'fr');
    const [fromPage, fromText] = lines;
    expect(code).toBe(0);
    expect(fromPage.segments.find(({ id }: { id: string }) => id === 'body/0:0')).toMatchObject({
      names: ['The Verge'],
      engine: 'apertium',
      target: expect.stringContaining('<1>The Verge</1>'),
    });
    expect(fromText.article.body.content).toHaveLength(2);
    expect(fromText.gate.verdict).toMatch(/^(?:publish|hold|refuse)$/);
  });
});

test('a file that is not there is told, and makes the command fail', async () => {
  const { code, lines } = await wireTranslate('/nowhere/a.txt', '--from', 'en', '--to', 'fr');
  expect(code).toBe(1);
  expect(lines).toMatchObject([{ error: { kind: 'no_file' } }]);
});

test('an engine that is not set up is told, with those that are', async () => {
  const { code, output } = await runProgram('node', [
    ...['cli/depeche.ts', 'wire', 'translate', file('gale.txt'), '--from', 'en', '--to', 'fr', '--engine', 'babel'],
  ]);
  expect(code).toBe(1);
  expect(output).toContain('«babel» is not set up here');
  expect(output).toContain('apertium');
});
