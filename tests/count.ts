import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** How many checks of a stage passed, failed, and were left out; `unsteady` are those that passed at the second try. */
export type Count = { passed: number; failed: number; skipped: number; unsteady?: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** Reads what Vitest counted from its JSON report; a file that could not even be loaded is one failure. */
export async function countVitest(file: string): Promise<Count> {
  const report = vitestReport.parse(JSON.parse(await readFile(file, 'utf8')));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Reads what Playwright counted from its JSON report; what broke outside of a test is a failure each. */
export async function countPlaywright(file: string): Promise<Count> {
  const { stats, errors } = playwrightReport.parse(JSON.parse(await readFile(file, 'utf8')));
  const failed = stats.unexpected + errors.length;
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped, unsteady: stats.flaky };
}
