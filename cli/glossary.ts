import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '#db/client.ts';
import { findTermOfWords, type GlossaryTerm, listTerms } from '#db/queries/editor-glossary.ts';
import { machineActor } from '#newsroom/actor.ts';
import { addTerm } from '#newsroom/add-term.ts';
import { changeTerm } from '#newsroom/change-term.ts';
import { findTouched } from '#newsroom/find-touched.ts';
import { type GlossaryFormat, writeGlossaryFile } from '#newsroom/glossary-file.ts';
import { plainLanguage, type TermInput } from '#newsroom/glossary-term.ts';
import { importGlossary } from '#newsroom/import-glossary.ts';
import { removeTerm } from '#newsroom/remove-term.ts';
import { explainGlossaryError } from './explain-glossary.ts';
import { reachDatabase } from './reach-database.ts';
import { repairByTerm } from './repair-by-term.ts';
import { CommandError, say } from './terminal.ts';

const usage = `depeche glossary add <term> [<translation>] [options]     a term without a translation stays as it is
depeche glossary list [--from <code> --to <code>]
depeche glossary change <term> [<translation>] [options]
depeche glossary remove <term> [options]
depeche glossary import <file.csv | file.tbx> [options]
depeche glossary export [<file.csv | file.tbx>]
depeche glossary touches <term> [options]    published articles whose translations do not follow it
depeche glossary repair <term> [options]     what their sentences would be; with --note the articles are changed, and
                                             readers find the note under them

Options: --from <code>   the language of the term; en where nothing is said
  --to <code>            the language of the translation; fr where nothing is said
  --any-case             the term is meant however it is written; only as given where nothing is said
  --part name | noun | adjective | verb | other
  --note <text>`;

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  'any-case': { type: 'boolean' },
  part: { type: 'string' },
  note: { type: 'string' },
} as const;

type Db = ReturnType<typeof openDatabase>;

const acts: Record<string, (db: Db, args: string[]) => Promise<void>> = {
  add,
  list,
  change,
  remove,
  import: importFile,
  export: exportFile,
  touches,
  repair,
};

/** `depeche glossary …`: how words are translated, whatever an engine thinks of them. */
export async function glossary([act = '', ...args]: string[]): Promise<void> {
  const run = acts[act];
  if (!run) throw new CommandError(usage);
  const database = await reachDatabase();
  const db = openDatabase(database.url, { max: 2 });
  try {
    await run(db, args);
  } finally {
    await db.end();
    await database.release();
  }
}

function read(args: string[]) {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  return { values, positionals, pair: { from: values.from ?? 'en', to: values.to ?? 'fr' } };
}

type Values = ReturnType<typeof read>['values'];

function said({ part, note, 'any-case': anyCase }: Values): Partial<TermInput> {
  return {
    ...(anyCase !== undefined && { isCaseSensitive: !anyCase }),
    // Checked by the use case.
    ...(part !== undefined && { partOfSpeech: part as GlossaryTerm['partOfSpeech'] }), // what it is not is refused there
    ...(note !== undefined && { note }),
  };
}

async function add(db: Db, args: string[]): Promise<void> {
  const { values, positionals, pair } = read(args);
  const [source, target = ''] = positionals;
  if (!source) throw new CommandError(usage);
  const handling = target === '' ? 'keep' : 'translate';
  const input = { fromLanguage: pair.from, toLanguage: pair.to, source, handling, target, ...said(values) } as const;
  const added = await addTerm(db, 'operator', input);
  if (!added.ok) throw new CommandError(explainGlossaryError(added.error));
  say(`«${source}» is in the glossary.`);
}

async function list(db: Db, args: string[]): Promise<void> {
  const { values, pair } = read(args);
  const ofPair = { fromLanguage: plainLanguage(pair.from), toLanguage: plainLanguage(pair.to) };
  for (const term of await listTerms(db, editor, values.from || values.to ? ofPair : null)) {
    const { fromLanguage, toLanguage, source, target, isCaseSensitive, partOfSpeech, note } = term;
    const spelling = isCaseSensitive ? 'as written' : 'any case';
    say([`${fromLanguage} → ${toLanguage}`, source, target ?? '(kept)', spelling, partOfSpeech, note].join('\t'));
  }
}

async function change(db: Db, args: string[]): Promise<void> {
  const { values, positionals } = read(args);
  const { id: termId, source } = await theTerm(db, args);
  const target = positionals[1];
  const handling = target === '' ? 'keep' : 'translate';
  const changes = { ...(target !== undefined && ({ target, handling } as const)), ...said(values) };
  const changed = await changeTerm(db, 'operator', { termId, ...changes });
  if (!changed.ok) throw new CommandError(explainGlossaryError(changed.error));
  say(`«${source}» is changed.`);
}

async function remove(db: Db, args: string[]): Promise<void> {
  const { id: termId, source } = await theTerm(db, args);
  const removed = await removeTerm(db, 'operator', { termId });
  if (!removed.ok) throw new CommandError(explainGlossaryError(removed.error));
  say(`«${source}» is removed.`);
}

async function touches(db: Db, args: string[]): Promise<void> {
  const articles = await findTouched(db, editor, await theTerm(db, args));
  for (const { headline, articleId, segments } of articles) {
    say(`${headline}  ${articleId}`);
    for (const { source, target } of segments) say(`  ${source}\n  ${target}`);
  }
  say(`${articles.length} published articles.`);
}

async function repair(db: Db, args: string[]): Promise<void> {
  const { values } = read(args);
  const { id: termId } = await theTerm(db, args);
  await repairByTerm(db, { termId, note: values.note ?? null });
}

async function importFile(db: Db, args: string[]): Promise<void> {
  const { positionals, pair } = read(args);
  const [file] = positionals;
  if (!file) throw new CommandError(usage);
  const imported = await importGlossary(db, 'operator', {
    format: formatOf(file),
    file: createReadStream(file),
    pair,
  }).catch((error) => {
    throw error.code === 'ENOENT' ? new CommandError(`There is no file ${file}.`) : error;
  });
  if (!imported.ok) throw new CommandError(explainGlossaryError(imported.error));
  const { added, changed, unchanged } = imported.value;
  say(`${added} added, ${changed} changed, ${unchanged} as they were.`);
}

async function exportFile(db: Db, [file]: string[]): Promise<void> {
  const text = writeGlossaryFile(file ? formatOf(file) : 'csv', await listTerms(db, editor));
  if (!file) return say(text.trimEnd());
  await writeFile(file, text);
}

function formatOf(file: string): GlossaryFormat {
  const ending = extname(file).toLowerCase();
  if (ending === '.tbx' || ending === '.xml') return 'tbx';
  if (ending === '.csv' || ending === '.tsv') return 'csv';
  throw new CommandError(`${file}: a glossary is a file in CSV or TBX.`);
}

// Whoever runs the command on the machine may read everything.
const editor = machineActor('import');

async function theTerm(db: Db, args: string[]): Promise<GlossaryTerm> {
  const { positionals, pair } = read(args);
  const [source] = positionals;
  if (!source) throw new CommandError(usage);
  const words = { fromLanguage: plainLanguage(pair.from), toLanguage: plainLanguage(pair.to), source };
  const term = await findTermOfWords(db, editor, words);
  if (!term) throw new CommandError(`«${source}» is not in the glossary ${pair.from} → ${pair.to}.`);
  return term;
}
