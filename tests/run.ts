import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findChromium } from './chromium.ts';
import { type Count, countPlaywright, countVitest } from './count.ts';
import { ensureJava } from './java.ts';
import { type Outcome, runProgram } from './program.ts';

type Stage = { name: string; run: (report: (text: string) => void) => Promise<{ count: Count; output: string }> };

const folder = await mkdtemp(join(tmpdir(), 'depeche-reports-'));
const withBrowser = !process.argv.includes('--no-browser');

const stages: Stage[] = [
  check('Format and lint', ['biome', 'check', '--max-diagnostics=200']),
  check('Types', ['next', 'typegen'], ['tsc', '--noEmit']),
  check('Import zones', ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err', '.']),
  check('Unused code', ['knip', '--no-progress']),
  { name: 'Unit and database tests', run: runVitest },
  ...(withBrowser ? [{ name: 'Browser tests', run: runPlaywright }] : []),
];

/** Programs that run one after the other and count as one check. */
function check(name: string, ...programs: [string, ...string[]][]): Stage {
  return {
    name,
    run: async () => {
      for (const [program, ...args] of programs) {
        const { code, output } = await runProgram(program, args, { NEXT_TELEMETRY_DISABLED: '1' });
        if (code !== 0) return { count: { passed: 0, failed: 1, skipped: 0 }, output };
      }
      return { count: { passed: 1, failed: 0, skipped: 0 }, output: '' };
    },
  };
}

async function runVitest() {
  const file = join(folder, 'vitest.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const outcome = await runProgram('vitest', ['run', ...reporters]);
  return counted(outcome, await countVitest(file).catch(() => null));
}

async function runPlaywright(report: (text: string) => void) {
  const chromium = await findChromium(report);
  if (!chromium) return { count: { passed: 0, failed: 1, skipped: 0 }, output: 'There is no browser to test with.' };
  report(`Browser: ${chromium.found}. Java for the Nu validator: ${await ensureJava(report)}.`);
  const file = join(folder, 'playwright.json');
  const outcome = await runProgram('playwright', ['test', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    ...(chromium.path && { CHROMIUM_PATH: chromium.path }),
  });
  return counted(outcome, await countPlaywright(file).catch(() => null));
}

/** The words of a runner without the line or the dot of every test that went well: what failed stands alone. */
function withoutProgress(output: string): string {
  const isProgress = (line: string) => /^(\[\d+\/\d+\]|[·\s]*$)/.test(stripVTControlCharacters(line));
  return output
    .split('\n')
    .filter((line) => !isProgress(line))
    .join('\n');
}

/** A runner that ended badly without naming a failed test, or that wrote no report, failed all the same. */
function counted({ code, output }: Outcome, count: Count | null) {
  if (!count) return { count: { passed: 0, failed: 1, skipped: 0 }, output };
  const isSilentFailure = code !== 0 && count.failed === 0;
  return { count: isSilentFailure ? { ...count, failed: 1 } : count, output };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
for (const { name, run } of stages) {
  say(`▶ ${name} …`);
  const begun = performance.now();
  const { count, output } = await run(say);
  const unsteady = count.unsteady ? `, ${count.unsteady} of them at the second try (above)` : '';
  if (count.failed > 0 || unsteady) say(withoutProgress(output));
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  say(
    `${count.failed > 0 ? '✗' : '✓'} ${name}: ${count.passed} passed${unsteady}, ${count.failed} failed${skipped} (${seconds} s)\n`,
  );
  total.passed += count.passed;
  total.failed += count.failed;
}
await rm(folder, { recursive: true, force: true });
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
