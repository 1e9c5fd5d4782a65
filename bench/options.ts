import { parseArgs } from 'node:util';
import { CommandError } from '#cli/terminal.ts';

/** How much is measured. Times are in seconds. */
export type Extent = {
  isQuick: boolean;
  /** Generated articles on top of the demo edition. */
  articles: number;
  rounds: number;
  roundSeconds: number;
  publishingSeconds: number;
};

/** What the command line asks for. */
export type Options = { extent: Extent; scenarios: string[] };

const usage = `npm run bench -- [scenario …] [--quick] [--articles <number>]

  Without a scenario, all of them are measured and bench/RESULTS.md is written anew.
  --quick      short rounds and few articles, for about a minute; writes no file
  --articles   how many generated articles there are (10000; 3000 with --quick)

Scenarios:`;

const whole = { isQuick: false, articles: 10_000, rounds: 8, roundSeconds: 1, publishingSeconds: 15 };
const quick = { isQuick: true, articles: 3000, rounds: 2, roundSeconds: 1, publishingSeconds: 5 };

/** Reads the arguments; null where only an explanation is wanted. `known` are the names of the scenarios. */
export function readOptions(args: string[], known: readonly string[]): Options | null {
  const { values, positionals } = parse(args, known);
  if (values.help) return null;
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new CommandError(`There is no scenario «${unknown}».\n\n${explainOptions(known)}`);
  const extent: Extent = values.quick ? { ...quick } : { ...whole };
  if (values.articles !== undefined) extent.articles = readCount(values.articles);
  return { extent, scenarios: positionals.length > 0 ? positionals : [...known] };
}

/** The text that says what can be asked for. */
export function explainOptions(known: readonly string[]): string {
  return `${usage} ${known.join(', ')}`;
}

function parse(args: string[], known: readonly string[]) {
  const options = {
    articles: { type: 'string' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : error}\n\n${explainOptions(known)}`);
  }
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 100 && count <= 1_000_000) return count;
  throw new CommandError('--articles takes a whole number from 100 to 1000000.');
}
