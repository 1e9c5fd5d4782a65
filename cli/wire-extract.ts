import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { env } from '#env.ts';
import { decodePage } from '#lib/decode-page.ts';
import { fetchSafely } from '#lib/safe-fetch.ts';
import type { SiteSelectors } from '#wire/extract/article.ts';
import { extractArticle } from '#wire/extract/extract-article.ts';
import { type ShownArticle, showArticle } from '#wire/extract/show-article.ts';
import { joinRights, rightsInHeaders, rightsInPage } from '#wire/fetch/read-rights.ts';
import { CommandError, say } from './terminal.ts';

const selectorOptions = ['body', 'headline', 'standfirst', 'authors', 'published', 'updated', 'drop'] as const;

export const extractUsage = `npm run depeche -- wire extract <file or address> [<file or address> …] [--json] [--base <address>]

  Shows the articles of pages as the wire reads them, one after the other; with --json one line of JSON each.
  --base   the address that a file was fetched from: it completes relative addresses
  --body, --headline, --standfirst, --authors, --published, --updated, --drop <CSS selector>
           tries selectors of a site`;

/** Shows what the wire makes of pages. Ends with status 1 where one of them could not be read. */
export async function extractPages(args: string[]): Promise<void> {
  const one = { type: 'string' } as const;
  const options = {
    json: { type: 'boolean', default: false },
    base: { type: 'string' },
    ...{ body: one, headline: one, standfirst: one, authors: one, published: one, updated: one, drop: one },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (positionals.length === 0) throw new CommandError(extractUsage);
  const selectors: SiteSelectors = Object.fromEntries(selectorOptions.map((name) => [name, values[name] ?? '']));
  let failed = 0;
  for (const from of positionals) {
    const outcome = await extractFrom(from, values.base ?? null, selectors);
    if ('error' in outcome) failed += 1;
    say(values.json ? JSON.stringify({ from, ...outcome }) : asLines(from, outcome));
  }
  if (failed > 0) throw new CommandError(`${failed} of ${positionals.length} could not be read.`);
}

type Shown = ShownArticle & { address: string | null; reserved: ReturnType<typeof rightsInPage> };
type Failure = { error: { kind: string } };

async function extractFrom(from: string, base: string | null, selectors: SiteSelectors): Promise<Shown | Failure> {
  const loaded = await (/^https?:\/\//i.test(from) ? load(from) : loadFile(from, base));
  if ('error' in loaded) return loaded;
  const { bytes, address, contentType, reserved } = loaded;
  const html = decodePage(bytes, contentType);
  const extracted = extractArticle(html, address, selectors);
  if (!extracted.ok) return { error: extracted.error };
  return { address, ...showArticle(extracted.value), reserved: reserved ?? rightsInPage(html) };
}

type Loaded = {
  bytes: Uint8Array;
  address: string | null;
  contentType: string | null;
  reserved: ReturnType<typeof rightsInHeaders> | null;
};

async function loadFile(file: string, address: string | null): Promise<Loaded | Failure> {
  try {
    return { bytes: await readFile(file), address, contentType: null, reserved: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { error: { kind: 'no_file', ...{ reason } } };
  }
}

async function load(address: string): Promise<Loaded | Failure> {
  const headers = { 'user-agent': `Depeche (+${env.siteUrl})`, accept: 'text/html, application/xhtml+xml, */*;q=0.5' };
  const fetched = await fetchSafely(address, { headers, allowedHosts: env.wireAllowedHosts });
  if (!fetched.ok) return { error: fetched.error };
  const { status, headers: answered, body, address: at } = fetched.value;
  if (status !== 200) return { error: { kind: 'refused', ...{ status } } };
  const reserved = joinRights([rightsInHeaders(answered), rightsInPage(decodePage(body))]);
  return { bytes: body, address: at, contentType: answered['content-type'] ?? null, reserved };
}

function asLines(from: string, outcome: Shown | Failure): string {
  if ('error' in outcome) return `${from}\n  ${JSON.stringify(outcome.error)}\n`;
  const { headline, standfirst, authors, published, language, text, measures } = outcome;
  const byline = [authors.map(({ name }) => name).join(', '), published?.toISOString(), language].filter(Boolean);
  const counted = `${measures.words} words, ${measures.paragraphs} paragraphs, ${measures.pictures} pictures`;
  return [from, headline, standfirst, byline.join(' · '), '', text, '', counted, ''].join('\n');
}
