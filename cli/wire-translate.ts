import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { env } from '#env.ts';
import { decodePage } from '#lib/decode-page.ts';
import { canonicalLanguage } from '#lib/language.ts';
import { extractArticle } from '#wire/extract/extract-article.ts';
import { checkArticle } from '#wire/gate/check-article.ts';
import { createEngines } from '#wire/translate/create-engines.ts';
import type { Engine } from '#wire/translate/engine.ts';
import { createEngineChain } from '#wire/translate/engine-chain.ts';
import { createMemoryLedger } from '#wire/translate/engine-ledger.ts';
import {
  articleOfPage,
  articleOfText,
  articleToText,
  type GivenArticle,
  parseExtracted,
} from '#wire/translate/given-article.ts';
import { makeGlossary } from '#wire/translate/glossary.ts';
import { makeMemory } from '#wire/translate/memory.ts';
import { type TranslatedArticle, translateArticle } from '#wire/translate/translate-document.ts';
import { CommandError, say } from './terminal.ts';

export const translateUsage = `npm run depeche -- wire translate <file> … --from <language> --to <language> [--engine <name>] [--json]

  Translates articles as the wire does, and shows each sentence with the names that were kept, what became of it, and what the
  gate finds; with --json one line of JSON each. A file is a page (.html), plain text with paragraphs apart, or what wire extract
  --json says of a page (.json). The engines that are set up are asked in their order, with --engine that one alone.`;

/** Translates files. Ends with status 1 where one of them could not be read or translated. */
export async function translateFiles(args: string[]): Promise<void> {
  const one = { type: 'string' } as const;
  const options = { from: one, to: one, engine: one, json: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [from, to] = [canonicalLanguage(values.from ?? ''), canonicalLanguage(values.to ?? '')];
  if (!from || !to || positionals.length === 0) throw new CommandError(translateUsage);
  const { engines: all, close } = createEngines(env.translation);
  const engines = all.filter(({ name }) => values.engine === undefined || name === values.engine);
  if (engines.length === 0)
    throw new CommandError(`«${values.engine}» is not set up here: ${all.map(({ name }) => name).join(', ')} are.`);
  let failed = 0;
  try {
    for (const file of positionals) {
      const outcome = await translateFile(file, { from, to }, engines);
      if ('error' in outcome) failed += 1;
      say(values.json ? JSON.stringify({ file, from, to, ...outcome }) : asLines(file, outcome));
    }
  } finally {
    await close();
  }
  if (failed > 0) throw new CommandError(`${failed} of ${positionals.length} could not be translated.`);
}

type Languages = { from: string; to: string };
type Failure = { error: { kind: string } };
type Shown = TranslatedArticle & { gate: ReturnType<typeof checkArticle> };

async function translateFile(
  file: string,
  { from, to }: Languages,
  engines: readonly Engine[],
): Promise<Shown | Failure> {
  const read = await readArticle(file);
  if ('error' in read) return read;
  const job = {
    from,
    to,
    chain: createEngineChain({ engines, ledger: createMemoryLedger() }),
    glossary: makeGlossary(from, to),
    memory: makeMemory([]),
    signal: new AbortController().signal,
  };
  const translated = await translateArticle(read.article, read.makers, job);
  if (!translated.ok) return { error: translated.error };
  const pairs = translated.value.segments.flatMap(({ id, text: source, target, names }) =>
    target === null ? [] : [{ id, source, target, names }],
  );
  return { ...translated.value, gate: checkArticle({ from, to, segments: pairs }) };
}

async function readArticle(file: string): Promise<GivenArticle | Failure> {
  try {
    const bytes = await readFile(file);
    if (/\.x?html?$/i.test(file)) return readPage(decodePage(bytes, 'text/html'));
    if (/\.json$/i.test(file)) return readExtracted(bytes.toString('utf8'));
    return articleOfText(bytes.toString('utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { error: { kind: 'no_file', ...{ reason } } };
  }
}

function readPage(html: string): GivenArticle | Failure {
  const page = extractArticle(html, null, {});
  return page.ok ? articleOfPage(page.value) : { error: page.error };
}

function readExtracted(json: string): GivenArticle | Failure {
  const page = parseExtracted(json);
  return page.ok ? articleOfPage(page.value) : { error: page.error };
}

function asLines(file: string, outcome: Shown | Failure): string {
  if ('error' in outcome) return `${basename(file)}\n  ${JSON.stringify(outcome.error)}\n`;
  const { article, segments, gate } = outcome;
  const found = new Map(gate.segments.map(({ id, flags }) => [id, flags]));
  const doubtful = segments.flatMap(({ id, text, target, flags }) => {
    const rules = [...flags, ...(found.get(id) ?? [])].map(({ rule, detail }) => `${rule} (${detail.problem})`);
    return rules.length === 0 ? [] : [`  ${id}: ${rules.join(', ')}`, `    ${text}`, `    ${target ?? '—'}`];
  });
  const kept = [...new Set(segments.flatMap(({ names }) => names))].join(', ');
  return [articleToText(article), '', `Kept: ${kept}`, `Gate: ${gate.verdict}, ${gate.score}`, ...doubtful, ''].join(
    '\n',
  );
}
