import { parseArgs } from 'node:util';
import { z } from 'zod';
import { canonicalLanguage } from '#lib/language.ts';
import { checkSegment } from '#wire/gate/check-segment.ts';
import { CommandError } from './terminal.ts';

export const checkUsage = `npm run depeche -- wire check --from <language> --to <language>

  Reads pairs from standard input, a line of JSON each: {"source": "…", "target": "…"}, with "names" (what must stay as it
  is), "from" and "to" if they differ. Says of each on a line of its own: its number, the verdict (publish, hold, refuse),
  the score from 0 to 1, and the rules that found something, with what was expected and what was found.`;

// A segment is a sentence; what is longer than this is none.
const longestLine = 1_000_000;

const language = z.string().refine((tag) => canonicalLanguage(tag) !== null, 'is no language');
const pair = z.object({
  source: z.string(),
  target: z.string(),
  from: language.optional(),
  to: language.optional(),
  names: z.array(z.string()).optional(),
});

/** Checks pairs as they come. Ends with status 1 where a line could not be read. */
export async function checkPairs(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { from: { type: 'string' }, to: { type: 'string' } } });
  const [from, to] = [canonicalLanguage(values.from ?? ''), canonicalLanguage(values.to ?? '')];
  if (!from || !to) throw new CommandError(checkUsage);
  let [number, failed] = [0, 0];
  for await (const lines of linesOfInput()) {
    const answers: string[] = [];
    for (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      const answer = answerTo(line, from, to);
      if ('error' in answer) failed += 1;
      answers.push(`${JSON.stringify({ line: number, ...answer })}\n`);
    }
    await write(answers.join(''));
  }
  if (failed > 0) throw new CommandError(`${failed} of ${number} lines could not be read.`);
}

function answerTo(line: string, from: string, to: string) {
  try {
    if (line.length > longestLine) throw new Error(`is longer than ${longestLine} signs`);
    const { names, ...given } = pair.parse(JSON.parse(line));
    return checkSegment({ from, to, ...definedIn(given), ...(names && { names }) });
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : '';
    return { error: { kind: 'bad_line', reason } };
  }
}

function definedIn({ source, target, from, to }: z.infer<typeof pair>) {
  return { source, target, ...(from && { from }), ...(to && { to }) };
}

// Lines as the chunks bring them. The next chunk is read when these have been answered and taken.
async function* linesOfInput(): AsyncGenerator<string[]> {
  let rest = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    // What no line can be is not kept; its beginning is enough to refuse it.
    if (rest.length > 2 * longestLine) rest = rest.slice(0, longestLine + 1);
    yield lines;
  }
  if (rest !== '') yield [rest];
}

function write(text: string): Promise<void> {
  return text === '' ? Promise.resolve() : new Promise((resolve) => process.stdout.write(text, () => resolve()));
}
