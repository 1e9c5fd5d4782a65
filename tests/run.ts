import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureApertium } from './apertium.ts';
import { findChromium } from './chromium.ts';
import { ensureJava } from './java.ts';
import { type Outcome, runProgram } from './program.ts';
import { type Report, readPlaywrightReport, readVitestReport } from './report.ts';

type Stage = { name: string; run: (report: (text: string) => void) => Promise<{ result: Report; output: string }> };

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
        if (code !== 0) return { result: failure(`${name}: see above`), output };
      }
      return { result: { passed: 1, skipped: 0, failed: [], unsteady: [] }, output: '' };
    },
  };
}

async function runVitest(report: (text: string) => void) {
  report(`Apertium: ${await ensureApertium(report)}.`);
  const file = join(folder, 'vitest.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const outcome = await runProgram('vitest', ['run', ...reporters]);
  return counted(outcome, await readVitestReport(file).catch(() => null));
}

async function runPlaywright(report: (text: string) => void) {
  const chromium = await findChromium(report);
  if (!chromium) return { result: failure('There is no browser to test with.'), output: '' };
  report(`Browser: ${chromium.found}. Java for the Nu validator: ${await ensureJava(report)}.`);
  const file = join(folder, 'playwright.json');
  const outcome = await runProgram('playwright', ['test', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    ...(chromium.path && { CHROMIUM_PATH: chromium.path }),
  });
  return counted(outcome, await readPlaywrightReport(file).catch(() => null));
}

/** The words of a runner without the line or the dot of every test that went well: what failed stands alone. */
function withoutProgress(output: string): string {
  const isProgress = (line: string) => /^(\[\d+\/\d+\]|[·\s]*$)/.test(stripVTControlCharacters(line));
  return output
    .split('\n')
    .filter((line) => !isProgress(line))
    .join('\n');
}

const failure = (why: string): Report => ({ passed: 0, skipped: 0, failed: [why], unsteady: [] });

/** A runner that ended badly without naming a failed test, or that wrote no report, failed all the same. */
function counted({ code, output }: Outcome, result: Report | null) {
  if (!result) return { result: failure('The runner wrote no report: see above'), output };
  const isSilentFailure = code !== 0 && result.failed.length === 0;
  return { result: isSilentFailure ? { ...result, failed: [`ended with ${code}: see above`] } : result, output };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

const total: Report = { passed: 0, skipped: 0, failed: [], unsteady: [] };
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
for (const { name, run } of stages) {
  say(`▶ ${name} …`);
  const begun = performance.now();
  const { result, output } = await run(say);
  const { passed, failed, skipped, unsteady } = result;
  if (failed.length > 0 || unsteady.length > 0) say(withoutProgress(output));
  const second = unsteady.length > 0 ? `, ${unsteady.length} of them at the second try` : '';
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  const mark = failed.length > 0 ? '✗' : '✓';
  say(`${mark} ${name}: ${passed} passed${second}, ${failed.length} failed${left} (${seconds} s)\n`);
  total.passed += passed;
  total.skipped += skipped;
  total.failed.push(...failed);
  total.unsteady.push(...unsteady);
}
await rm(folder, { recursive: true, force: true });
// Again and short, so that the end of a long log says what there is to mend.
for (const why of total.unsteady) say(`second try: ${why}`);
for (const why of total.failed) say(`failed: ${why}`);
say(`${total.passed} passed, ${total.failed.length} failed`);
process.exitCode = total.failed.length > 0 ? 1 : 0;
