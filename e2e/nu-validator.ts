import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '#tests/program.ts';

/** What the Nu validator finds in a page: an error, or a warning. */
export type Finding = { isError: boolean; text: string };

// https://github.com/validator/validator/wiki/Output-»-JSON
type Report = {
  messages: {
    type: 'error' | 'info' | 'non-document-error';
    subType?: 'warning' | 'fatal';
    url?: string;
    message: string;
    extract?: string;
    lastLine?: number;
  }[];
};

// React closes void elements as XML does; nothing hangs on it.
const notOurs = '.*Trailing slash on void elements.*';

/** Checks pages of HTML, all in one start of Java, and answers with the findings of each by its name. */
export async function validate(pages: ReadonlyMap<string, string>): Promise<Map<string, Finding[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'depeche-markup-'));
  const names = [...pages.keys()];
  const files = names.map((_, index) => join(folder, `${index}.html`));
  await Promise.all(files.map((file, index) => writeFile(file, pages.get(names[index] ?? '') ?? '')));
  const { output } = await runProgram('vnu', ['--format', 'json', '--stdout', '--filterpattern', notOurs, ...files]);
  await rm(folder, { recursive: true });
  // Downloading Java, where there is none, is told in front of the report.
  const [report] = /^\{"version".*\}$/m.exec(output) ?? [];
  if (report === undefined) {
    throw new Error(`The Nu validator did not run. Install Java 11 or newer and run the tests again.\n${output}`);
  }
  const { messages }: Report = JSON.parse(report);
  return new Map(names.map((name, index) => [name, findingsOf(messages, `/${index}.html`)]));
}

function findingsOf(messages: Report['messages'], file: string): Finding[] {
  return messages
    .filter(({ url }) => url === undefined || url.endsWith(file))
    .map(({ type, message, extract, lastLine }) => ({
      isError: type !== 'info',
      text: `${message} (line ${lastLine ?? '?'}: ${extract?.replaceAll('\n', ' ') ?? ''})`,
    }));
}
