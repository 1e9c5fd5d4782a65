import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** How many checks of a stage passed and were left out; each that failed, or passed at the second try only, with why. */
export type Report = { passed: number; skipped: number; failed: string[]; unsteady: string[] };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

const playwrightError = z.object({ message: z.string().optional() });
const playwrightSpec = z.object({
  file: z.string(),
  title: z.string(),
  tests: z.array(
    z.object({
      projectName: z.string(),
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      results: z.array(z.object({ errors: z.array(playwrightError) })),
    }),
  ),
});
const playwrightSuite = z.object({
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});
const playwrightReport = z.object({ suites: z.array(playwrightSuite), errors: z.array(playwrightError) });

/** Reads the JSON report of Vitest; a file that could not even be loaded is one failure. */
export async function readVitestReport(file: string): Promise<Report> {
  const report = vitestReport.parse(JSON.parse(await readFile(file, 'utf8')));
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const told = tests.map(({ status, fullName, failureMessages }) => ({ status, why: tell(fullName, failureMessages) }));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failed: [
      ...told.filter(({ status }) => status === 'failed').map(({ why }) => why),
      ...broken.map(({ name, message }) => tell(name, [message])),
    ],
    // A second try that went well leaves what the first one said.
    unsteady: tests
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName, failureMessages }) => tell(fullName, failureMessages)),
  };
}

/** Reads the JSON report of Playwright; what broke outside of a test is a failure each. */
export async function readPlaywrightReport(file: string): Promise<Report> {
  const { suites, errors } = playwrightReport.parse(JSON.parse(await readFile(file, 'utf8')));
  const tests = suites.flatMap(specsOf).flatMap((spec) =>
    spec.tests.map(({ status, projectName, results }) => ({
      status,
      why: tell(
        `${spec.file} on ${projectName}: ${spec.title}`,
        messagesOf(results.flatMap((result) => result.errors)),
      ),
    })),
  );
  const ofStatus = (wanted: string) => tests.filter(({ status }) => status === wanted).map(({ why }) => why);
  return {
    passed: ofStatus('expected').length + ofStatus('flaky').length,
    skipped: ofStatus('skipped').length,
    failed: [...ofStatus('unexpected'), ...messagesOf(errors).map((message) => tell('outside of a test', [message]))],
    unsteady: ofStatus('flaky'),
  };
}

function specsOf(suite: z.infer<typeof playwrightSuite>): z.infer<typeof playwrightSpec>[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

const messagesOf = (errors: readonly { message?: string | undefined }[]) => errors.map(({ message }) => message ?? '');

/** A test and the beginning of what it said first, in one line. */
function tell(test: string, messages: readonly string[]): string {
  const message = stripVTControlCharacters(messages[0] ?? '').replace(/\s+/g, ' ');
  return `${test} — ${message.slice(0, 600).trim()}`;
}
