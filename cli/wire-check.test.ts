import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs the command on lines of input. */
async function wireCheck(input: string, ...args: string[]) {
  const child = spawn('node', ['cli/depeche.ts', 'wire', 'check', ...args]);
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    error += chunk;
  });
  child.stdin.end(input);
  const code = await new Promise((resolve) => child.on('close', resolve));
  return {
    code,
    error,
    lines: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

test('each pair has a line with the verdict and the rules that found something', async () => {
  const pairs = [
    { source: 'He did not resign.', target: 'Il n’a pas démissionné.' },
    { source: 'He did not resign.', target: 'Il a démissionné.' },
    { source: 'According to The Verge', target: 'Selon Le Bord', names: ['The Verge'] },
    { source: 'Cuesta mil millones.', target: 'Cela coûte un milliard.', from: 'es' },
  ];
  const { code, lines } = await wireCheck(
    pairs.map((pair) => JSON.stringify(pair)).join('\n'),
    '--from',
    'en',
    '--to',
    'fr',
  );
  expect(code).toBe(0);
  expect(lines).toMatchObject([
    { line: 1, verdict: 'publish', score: 1, flags: [] },
    { line: 2, verdict: 'hold', flags: [{ rule: 'negations', detail: { problem: 'lost', expected: 1, found: 0 } }] },
    {
      line: 3,
      verdict: 'hold',
      flags: [{ rule: 'names', detail: { expected: 'The Verge' } }, { rule: 'translated-names' }],
    },
    { line: 4, verdict: 'publish' },
  ]);
});

test('a line that is no pair is named, the others are checked, and the command fails', async () => {
  const good = JSON.stringify({ source: 'Go', target: 'Allez' });
  const input = [
    good,
    'no JSON',
    '{"source":1}',
    '',
    good,
    JSON.stringify({ source: 'a', target: 'b', to: 'no language' }),
  ];
  const { code, lines, error } = await wireCheck(`${input.join('\n')}\n`, '--from', 'en', '--to', 'fr');
  expect(code).toBe(1);
  expect(lines.map(({ line, error: wrong }) => [line, wrong?.kind])).toEqual([
    [1, undefined],
    [2, 'bad_line'],
    [3, 'bad_line'],
    [5, undefined],
    [6, 'bad_line'],
  ]);
  expect(error).toContain('3 of 6 lines could not be read.');
});

test('without languages the command says how it is used', async () => {
  const { code, error } = await wireCheck('', '--from', 'en');
  expect(code).toBe(1);
  expect(error).toContain('wire check --from');
});
