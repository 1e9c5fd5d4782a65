import type { GlossaryTerm } from '#db/queries/editor-glossary.ts';
import { partOfSpeech, termHandling } from '#db/schema/glossary.ts';
import { csvLine, readCsv } from '#lib/csv.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { readTbx, type TermEntry, writeTbx } from '#lib/tbx.ts';
import type { XmlFileError } from '#lib/xml-file.ts';
import type { FieldProblem } from './article-content.ts';
import { plainLanguage, type TermInput } from './glossary-term.ts';

/** The formats of a file of terms. */
export type GlossaryFormat = 'csv' | 'tbx';

/** A file of terms that could not be read; `line` is that of a CSV file. */
export type GlossaryFileError =
  | XmlFileError
  | { kind: 'not_csv' }
  | { kind: 'missing_column'; column: string }
  | { kind: 'invalid'; problems: FieldProblem[] };

const columns = ['from', 'to', 'source', 'handling', 'target', 'case', 'part of speech', 'note'] as const;
const parts: Readonly<Record<string, GlossaryTerm['partOfSpeech']>> = {
  properNoun: 'name',
  noun: 'noun',
  adjective: 'adjective',
  verb: 'verb',
  other: 'other',
};
const mostBytes = 32 * 1024 * 1024;

/** Writes terms so that {@link readGlossaryFile} reads them back; TBX has no word for case and handling. */
export function writeGlossaryFile(format: GlossaryFormat, terms: readonly GlossaryTerm[]): string {
  if (format === 'csv') return [csvLine(columns), ...terms.map(lineOf)].join('');
  return writeTbx('Dépêche: glossary', terms.map(entryOf));
}

function lineOf(term: GlossaryTerm): string {
  const { fromLanguage, toLanguage, source, handling, target, isCaseSensitive, note } = term;
  const spelling = isCaseSensitive ? 'exact' : 'any';
  return csvLine([fromLanguage, toLanguage, source, handling, target ?? '', spelling, term.partOfSpeech, note]);
}

function entryOf({ fromLanguage, toLanguage, source, target, partOfSpeech: part, note }: GlossaryTerm): TermEntry {
  const name = Object.keys(parts).find((key) => parts[key] === part) ?? null;
  const terms = new Map([
    [fromLanguage, source],
    [toLanguage, target ?? source],
  ]);
  return { terms, partOfSpeech: name, note };
}

/**
 * Reads a file of terms. Of a term base, which knows no direction, the terms of `pair` are taken; one that is the same in
 * both languages is kept as it is. All of it is read or nothing.
 */
export async function readGlossaryFile(
  format: GlossaryFormat,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  pair: { from: string; to: string },
): Promise<Result<TermInput[], GlossaryFileError>> {
  if (format === 'csv') return readTerms(pieces, pair);
  const read = await readTbx(pieces);
  if (!read.ok) return read;
  return ok(read.value.flatMap((entry) => termOf(entry, pair)));
}

function termOf({ terms, partOfSpeech: part, note }: TermEntry, pair: { from: string; to: string }): TermInput[] {
  const inLanguage = (tag: string) =>
    [...terms].find(([language]) => plainLanguage(language) === plainLanguage(tag))?.[1];
  const [source, target] = [inLanguage(pair.from), inLanguage(pair.to)];
  if (source === undefined || target === undefined) return [];
  const handling = source === target ? 'keep' : 'translate';
  const languages = { fromLanguage: pair.from, toLanguage: pair.to };
  return [{ ...languages, source, target, handling, note, ...(part && { partOfSpeech: parts[part] ?? 'other' }) }];
}

async function readTerms(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  pair: { from: string; to: string },
): Promise<Result<TermInput[], GlossaryFileError>> {
  const read: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.byteLength;
    if (bytes > mostBytes) return err({ kind: 'too_large', bytes: mostBytes });
    read.push(piece);
  }
  const text = decode(Buffer.concat(read));
  if (text === null) return err({ kind: 'wrong_encoding', encoding: 'utf-8' });
  const [first = ''] = text.split(/\r?\n/, 1);
  const separator = [';', '\t'].find((sign) => first.split(sign).length > first.split(',').length) ?? ',';
  const [head, ...lines] = readCsv(text, separator) ?? [];
  if (!head) return err({ kind: 'not_csv' });
  const at = (column: string) => head.findIndex((cell) => cell.trim().toLowerCase() === column);
  if (at('source') < 0) return err({ kind: 'missing_column', column: 'source' });
  return ok(lines.map((line) => termOfLine((column) => line[at(column)]?.trim() ?? '', pair)));
}

function termOfLine(cell: (column: string) => string, pair: { from: string; to: string }): TermInput {
  const [source, target] = [cell('source'), cell('target')];
  const handling = termHandling.enumValues.find((each) => each === cell('handling'));
  return {
    fromLanguage: cell('from') || pair.from,
    toLanguage: cell('to') || pair.to,
    source,
    target,
    handling: handling ?? (target === '' || target === source ? 'keep' : 'translate'),
    isCaseSensitive: cell('case') !== 'any',
    partOfSpeech: partOfSpeech.enumValues.find((each) => each === cell('part of speech')),
    note: cell('note'),
  };
}

function decode(bytes: Buffer): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
