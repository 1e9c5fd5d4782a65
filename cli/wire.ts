import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { env } from '#env.ts';
import { type FetchError, fetchSafely } from '#lib/safe-fetch.ts';
import { cleanFeedText } from '#wire/feed/clean-text.ts';
import type { Feed, FeedError, FeedItem } from '#wire/feed/feed.ts';
import { type FeedOrigin, readFeed } from '#wire/feed/read-feed.ts';
import { feedLinksIn } from '#wire/fetch/find-feeds.ts';
import { rightsInHeaders } from '#wire/fetch/read-rights.ts';
import { identityOf } from '#wire/recognise/identity.ts';
import { CommandError, say } from './terminal.ts';
import { checkPairs, checkUsage } from './wire-check.ts';
import { extractPages, extractUsage } from './wire-extract.ts';
import { translateFiles, translateUsage } from './wire-translate.ts';

const usage = `npm run depeche -- wire read <file or address> [<file or address> …] [--json] [--base <address>]

  Shows feeds as the wire reads them, one after the other; with --json one line of JSON each. Of a page that is no feed
  the first feed that it names is read.
  --base   the address that a file was fetched from: it completes relative addresses

npm run depeche -- wire run [--once] [--source <short name or address of its feed>]

  Asks the sources that are due, and files what came; until it is stopped, with --once once. With --source that one
  alone, due or not. The worker of npm start does the same by itself.`;

/** Shows what the wire makes of feeds. Ends with status 1 where one of them could not be read. */
export async function wire(args: string[]): Promise<void> {
  const [act, ...rest] = args;
  if (act === 'extract') return extractPages(rest);
  if (act === 'check') return checkPairs(rest);
  if (act === 'translate') return translateFiles(rest);
  // Reading files needs no database.
  if (act === 'run') return (await import('./run-wire.ts')).runWire(rest);
  if (act !== 'read') throw new CommandError([usage, extractUsage, translateUsage, checkUsage].join('\n\n'));
  const options = { json: { type: 'boolean', default: false }, base: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
  if (positionals.length === 0) throw new CommandError(usage);
  let failed = 0;
  for (const from of positionals) {
    const outcome = await (/^https?:\/\//i.test(from) ? readAddress(from) : readOneFile(from, values.base ?? null));
    if ('error' in outcome) failed += 1;
    say(values.json ? JSON.stringify({ from, ...outcome }) : asLines(from, outcome));
  }
  if (failed > 0) throw new CommandError(`${failed} of ${positionals.length} could not be read.`);
}

type Failure = {
  error: FeedError | FetchError | { kind: 'no_file'; reason: string } | { kind: 'refused'; status: number };
};
type Shown = ReturnType<typeof feedAsJson> & { address?: string; reserved?: ReturnType<typeof rightsInHeaders> };

async function readOneFile(file: string, address: string | null): Promise<Shown | Failure> {
  try {
    return show(await readFile(file), { address, contentType: null });
  } catch (error) {
    return { error: { kind: 'no_file', reason: error instanceof Error ? error.message : String(error) } };
  }
}

async function readAddress(address: string, isNamed = false): Promise<Shown | Failure> {
  const headers = {
    'user-agent': `Depeche (+${env.siteUrl})`,
    accept: 'application/rss+xml, application/atom+xml, */*;q=0.5',
  };
  const fetched = await fetchSafely(address, { headers, allowedHosts: env.wireAllowedHosts });
  if (!fetched.ok) return { error: fetched.error };
  const { status, headers: answered, body, address: at } = fetched.value;
  if (status !== 200) return { error: { kind: 'refused', status } };
  const shown = show(body, { address: at, contentType: answered['content-type'] ?? null });
  const [link] = 'error' in shown && !isNamed ? feedLinksIn(body.toString('utf8'), at) : [];
  if (link) return readAddress(link.address, true);
  return 'error' in shown ? shown : { address: at, reserved: rightsInHeaders(answered), ...shown };
}

function show(bytes: Buffer, origin: FeedOrigin): Shown | Failure {
  const read = readFeed(bytes, origin);
  return read.ok ? feedAsJson(read.value) : { error: read.error };
}

function feedAsJson({ items, ...feed }: Feed) {
  return { ...feed, items: items.map(itemAsJson) };
}

function itemAsJson({ summary, content, ...item }: FeedItem) {
  return {
    identity: identityOf(item, 'id'),
    ...item,
    summary: cleanFeedText(summary),
    content: cleanFeedText(content),
  };
}

function asLines(from: string, outcome: Shown | Failure): string {
  if ('error' in outcome) return `${from}\n  ${JSON.stringify(outcome.error)}\n`;
  const lines = outcome.items.map(
    ({ published, title, link }) =>
      `  ${published?.toISOString() ?? '—'.padEnd(24)}  ${title}\n${' '.repeat(28)}${link ?? ''}`,
  );
  return [from, `  ${outcome.format}, ${outcome.language ?? '?'}: ${outcome.title}`, ...lines, ''].join('\n');
}
