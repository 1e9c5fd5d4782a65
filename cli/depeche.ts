import { say } from './terminal.ts';

const usage = `npm run depeche -- <command>

  start                     everything, as npm start does
  dev                       the same, with pages that follow the code
  user list | add | reset   the people who may sign in
  source add | list | …     the newsrooms whose news the wire brings
  glossary add | list | …   how words are translated, whatever an engine thinks of them
  memory import | export    sentences as people translated them, in TMX
  review-record export      who reviewed which translation, for whoever may ask
  seed                      the demo edition, into an empty database
  seed --articles <number>  a large edition for measuring, with generated text
  wire read <file> …        feeds as the wire reads them; --json for programs
  wire extract <file> …     pages of articles as the wire reads them; --json for programs
  wire translate <file> …   articles as the wire translates them; --json for programs
  wire run [--once]         asks the sources that are due, and files what came
  wire check --from --to    what the gate says of pairs of sentences on standard input
  check                     whether database, files and build are as they should be`;

const commands: Record<string, () => Promise<(args: string[]) => Promise<void>>> = {
  start: async () => (await import('./start.ts')).start,
  dev: async () => (await import('./dev.ts')).dev,
  user: async () => (await import('./user.ts')).user,
  source: async () => (await import('./source.ts')).source,
  memory: async () => (await import('./memory.ts')).memory,
  'review-record': async () => (await import('./review-record.ts')).reviewRecord,
  glossary: async () => (await import('./glossary.ts')).glossary,
  seed: async () => (await import('./seed.ts')).seed,
  wire: async () => (await import('./wire.ts')).wire,
  check: async () => (await import('./check.ts')).check,
};

const [name, ...args] = process.argv.slice(2);
const load = commands[name ?? ''];
if (!load) {
  say(usage);
  process.exit(name === undefined || name === 'help' || name === '--help' ? 0 : 1);
}

// Whoever reads our output may stop before the end, as `head` does.
process.stdout.on('error', () => process.exit(0));

try {
  const run = await load();
  await run(args);
  process.exit(0);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOSPC')
    return 'The disk is full. Free some space, or set DATA_DIR to a folder elsewhere.';
  // Errors that were written for the operator speak for themselves; any other one is a bug, and its place matters.
  const isForOperator = ['CommandError', 'EnvironmentError', 'EditionFileError'].includes(error.name);
  return isForOperator ? error.message : (error.stack ?? error.message);
}
