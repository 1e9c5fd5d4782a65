import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { cleanFeedText } from '#wire/feed/clean-text.ts';
import type { Feed, FeedError, FeedItem } from '#wire/feed/feed.ts';
import { readFeed } from '#wire/feed/read-feed.ts';
import { CommandError, say } from './terminal.ts';

const usage = `npm run depeche -- wire read <file> [<file> …] [--json] [--base <address>]

  Shows feeds as the wire reads them, one after the other; with --json one line of JSON each.
  --base   the address that a file was fetched from: it completes relative addresses`;

/** Shows what the wire makes of feeds. Ends with status 1 where one of them could not be read. */
export async function wire(args: string[]): Promise<void> {
  const [act, ...rest] = args;
  if (act !== 'read') throw new CommandError(usage);
  const options = { json: { type: 'boolean', default: false }, base: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
  if (positionals.length === 0) throw new CommandError(usage);
  let failed = 0;
  for (const file of positionals) {
    const outcome = await readOne(file, values.base ?? null);
    if ('error' in outcome) failed += 1;
    say(values.json ? JSON.stringify({ file, ...outcome }) : asLines(file, outcome));
  }
  if (failed > 0) throw new CommandError(`${failed} of ${positionals.length} could not be read.`);
}

type Outcome = ReturnType<typeof feedAsJson> | { error: FeedError | { kind: 'no_file'; reason: string } };

async function readOne(file: string, address: string | null): Promise<Outcome> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { error: { kind: 'no_file', reason: error instanceof Error ? error.message : String(error) } };
  }
  const read = readFeed(bytes, { address, contentType: null });
  return read.ok ? feedAsJson(read.value) : { error: read.error };
}

function feedAsJson({ items, ...feed }: Feed) {
  return { ...feed, items: items.map(itemAsJson) };
}

function itemAsJson({ summary, content, ...item }: FeedItem) {
  return { ...item, summary: cleanFeedText(summary), content: cleanFeedText(content) };
}

function asLines(file: string, outcome: Outcome): string {
  if ('error' in outcome) return `${file}\n  ${JSON.stringify(outcome.error)}\n`;
  const lines = outcome.items.map(
    ({ published, title, link }) =>
      `  ${published?.toISOString() ?? '—'.padEnd(24)}  ${title}\n${' '.repeat(28)}${link ?? ''}`,
  );
  return [`${file}`, `  ${outcome.format}, ${outcome.language ?? '?'}: ${outcome.title}`, ...lines, ''].join('\n');
}
