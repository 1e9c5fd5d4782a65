import { readdir, writeFile } from 'node:fs/promises';
import { CommandError, say } from '#cli/terminal.ts';
import { describeMachine } from './machine.ts';
import { measureMemory } from './memory-table.ts';
import { type Extent, explainOptions, readOptions } from './options.ts';
import { Processes } from './processes.ts';
import { type Results, showOutcome, writeResults } from './results.ts';
import { openRig } from './rig.ts';
import type { Scenario } from './scenario.ts';

const scenarioFolder = new URL('./scenarios/', import.meta.url);
const resultsFile = new URL('./RESULTS.md', import.meta.url);

const processes = new Processes();
const { promise: interrupted, reject: interrupt } = Promise.withResolvers<never>();
// Heard more than once (a terminal and npm both send it), it still means one stop, which takes its time.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => interrupt(new CommandError('Stopped. Nothing was written.')));
}

try {
  await Promise.race([main(), interrupted]);
} catch (error) {
  say(error instanceof CommandError ? error.message : String(error instanceof Error ? error.stack : error));
  process.exitCode = 1;
} finally {
  await processes.end();
}
process.exit();

async function main(): Promise<void> {
  const names = (await readdir(scenarioFolder)).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3));
  const options = readOptions(process.argv.slice(2), names.sort());
  if (!options) {
    say(explainOptions(names));
    return;
  }
  const { extent, scenarios } = options;
  const begun = performance.now();
  const results = await measureAll(scenarios, extent);
  const isWhole = scenarios.length === names.length && !extent.isQuick;
  if (isWhole) await writeFile(resultsFile, writeResults(results));
  say(isWhole ? '\nWritten: bench/RESULTS.md' : '\nNothing was written: only a whole run writes bench/RESULTS.md.');
  const budgets = results.parts.flatMap((part) => part.budgets);
  const broken = budgets.filter(({ verdict }) => verdict === 'broken');
  for (const { promise, limit, measured } of broken) say(`✗ ${promise}: ${measured}, the budget is ${limit}`);
  const seconds = Math.round((performance.now() - begun) / 1000);
  say(`${budgets.length - broken.length} of ${budgets.length} budgets are kept or could not be judged (${seconds} s)`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

async function measureAll(names: readonly string[], extent: Extent): Promise<Results> {
  const rig = await openRig(extent, processes);
  const machine = await describeMachine(rig, processes);
  const parts: Results['parts'] = [];
  for (const name of names) {
    const { scenario }: { scenario: Scenario } = await import(new URL(`${name}.ts`, scenarioFolder).href);
    say(`\n▶ ${scenario.title}`);
    const own = processes.part();
    const outcome = await scenario.measure({ ...rig, processes: own }).finally(() => own.end());
    say(`\n${showOutcome(outcome)}`);
    parts.push({ scenario, ...outcome });
  }
  const { table, remarks } = await measureMemory(rig);
  const scenario = { title: 'Memory', method: 'At the end of the run, before anything is stopped.' };
  parts.push({ scenario, tables: [table], budgets: [], remarks });
  say(`\n▶ ${scenario.title}\n\n${showOutcome({ tables: [table], budgets: [], remarks })}`);
  return { machine, method: describeMethod(extent), parts };
}

function describeMethod({ articles, rounds, roundSeconds }: Extent): string[] {
  return [
    `A production site of its own: embedded PostgreSQL as it comes, the demo edition and ${articles.toLocaleString('en')} generated articles, one web process.`,
    `Every figure of requests/s is the median of ${rounds} rounds of ${roundSeconds} s, with the lowest and the highest beside it.`,
    'What is compared takes turns, round by round; quotients («of bare») are the median of those of each round.',
    'Server, database and load generator share one machine and talk over the loopback address: the figures are for comparing, not for boasting.',
    'p50 and p99 are the times within which a half and 99 in 100 requests were answered; over several rounds, their median.',
  ];
}
