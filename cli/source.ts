import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openDatabase } from '#db/client.ts';
import { findSourceByName, type ListedSource, listSources } from '#db/queries/editor-sources.ts';
import { machineActor } from '#newsroom/actor.ts';
import { addSource } from '#newsroom/add-source.ts';
import { changeSource } from '#newsroom/change-source.ts';
import { exportSources } from '#newsroom/export-sources.ts';
import { importSources } from '#newsroom/import-sources.ts';
import { pauseSource } from '#newsroom/pause-source.ts';
import { removeSource } from '#newsroom/remove-source.ts';
import { resumeSource } from '#newsroom/resume-source.ts';
import { runSource } from '#newsroom/run-source.ts';
import { writeSelectors } from '#newsroom/source-selectors.ts';
import { stateOfSource } from '#newsroom/source-state.ts';
import { explainSourceError } from './explain-source.ts';
import { lookAtSource } from './look-at-source.ts';
import { reachDatabase } from './reach-database.ts';
import { listSelectorsIn, readSourceOptions, sourceOptions } from './source-options.ts';
import { CommandError, say } from './terminal.ts';

const usage = `depeche source find <address> [--item …]  the feed behind an address, and its last items
depeche source add <address> [options]    finds the feed, shows its last items, adds the source
depeche source list
depeche source show <source>              by its short name, or the address of its feed
depeche source change <source> <options>
depeche source pause <source>             asks nothing more of it
depeche source resume <source>
depeche source run <source>               asks it as soon as its host may be asked again
depeche source remove <source>            one of which no article was made
depeche source import <file.opml> [--language <code>]
depeche source export [<file.opml>]

Options of a source: --name <text> --language <code> --section <address of a section> --city <text> --homepage <address>
  --licence full | excerpt | link_only      what of its texts may be used; link_only where nothing is said
  --proof <text> --until <2027-12-31>       why we may, and how long
  --pictures yes | no                       whether its own pictures come with its whole texts; no where nothing is said
  --trust trusted | watched                 watched where nothing is said
  --filing draft | hold | publish           whether what arrives becomes a draft by itself; draft where nothing is said;
                                            publish: translations that pass the gate are published by themselves
  --into <fr,ca> | none | default           the editions into which it is translated
  --selector '<name>: <CSS selector>'       where its pages are read badly; once for each: body, headline, standfirst,
                                            authors, published, updated, drop
  --item <CSS selector>                     reads a page that has no feed: what repeats on it; a guess where nothing is
                                            said. Within an item: --link --headline --date --summary <CSS selector>
  --rhythm <minutes>                        5 to 1440; the source's own rhythm where nothing is said`;

type Db = ReturnType<typeof openDatabase>;

const acts: Record<string, (db: Db, args: string[]) => Promise<void>> = {
  add,
  list,
  show,
  change,
  remove: (db, args) => actOn(db, args, removeSource, 'is removed'),
  pause: (db, args) => actOn(db, args, pauseSource, 'is paused'),
  resume: (db, args) => actOn(db, args, resumeSource, 'is asked again, from now on'),
  run: (db, args) => actOn(db, args, runSource, 'is due'),
  import: importList,
  export: exportList,
};

/** `depeche source …`: the newsrooms whose news the wire brings. It asks nothing: everything is an option. */
export async function source([act = '', ...args]: string[]): Promise<void> {
  if (act === 'find') return find(args);
  const run = acts[act];
  if (!run) throw new CommandError(usage);
  const database = await reachDatabase();
  const db = openDatabase(database.url, { max: 1 });
  try {
    await run(db, args);
  } finally {
    await db.end();
    await database.release();
  }
}

async function find(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options: sourceOptions, allowPositionals: true });
  const [address] = positionals;
  if (!address) throw new CommandError(usage);
  await lookAtSource(address, listSelectorsIn(values));
}

async function add(db: Db, args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options: sourceOptions, allowPositionals: true });
  const [address] = positionals;
  if (!address) throw new CommandError(usage);
  const found = await lookAtSource(address, listSelectorsIn(values));
  const said = await readSourceOptions(db, values);
  const language = said.language ?? found.language;
  if (!language) throw new CommandError('The feed does not say in which language it is: add --language <code>.');
  const added = await addSource(db, 'operator', {
    name: found.name || new URL(found.feedUrl).hostname,
    feedUrl: found.feedUrl,
    homepage: found.homepage ?? '',
    city: '',
    sectionId: null,
    licencePolicy: 'link_only',
    licenceProof: '',
    licenceUntil: null,
    trust: 'watched',
    ...said,
    selectors: [writeSelectors(found.selectors), ...(values.selector ?? [])].join('\n'),
    language,
  });
  if (!added.ok) throw new CommandError(explainSourceError(added.error));
  say(`Added as ${added.value.slug}.`);
}

async function list(db: Db): Promise<void> {
  for (const source of await listSources(db, editor)) {
    const { slug, name, language, licencePolicy, section, feedUrl, lastSuccessAt } = source;
    const read = lastSuccessAt ? `read ${lastSuccessAt.toISOString()}` : 'never read';
    say([slug, name, language, section ?? '—', licencePolicy, stateOfSource(source), read, feedUrl ?? '—'].join('\t'));
  }
}

async function show(db: Db, [name]: string[]): Promise<void> {
  const source = await theSource(db, name);
  const { id: _id, sectionId: _section, ...facts } = source;
  for (const [fact, value] of Object.entries({ state: stateOfSource(source), ...facts })) {
    const plain = value instanceof Date ? value.toISOString() : value;
    const text = typeof plain === 'object' && plain !== null ? JSON.stringify(plain) : String(plain ?? '—');
    say(`${fact.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).padEnd(20)}${text || '—'}`);
  }
}

async function change(db: Db, args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options: sourceOptions, allowPositionals: true });
  const { id: sourceId, slug } = await theSource(db, positionals[0]);
  const changes = await readSourceOptions(db, values);
  if (Object.keys(changes).length === 0) throw new CommandError(usage);
  const changed = await changeSource(db, 'operator', { sourceId, ...changes });
  if (!changed.ok) throw new CommandError(explainSourceError(changed.error));
  say(`${slug} is changed.`);
}

async function actOn(db: Db, [name]: string[], act: typeof pauseSource, done: string): Promise<void> {
  const { id: sourceId, slug } = await theSource(db, name);
  const outcome = await act(db, 'operator', { sourceId });
  if (!outcome.ok) throw new CommandError(explainSourceError(outcome.error));
  say(`${slug} ${done}.`);
}

async function importList(db: Db, args: string[]): Promise<void> {
  const options = { language: { type: 'string', default: 'en' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [file] = positionals;
  if (!file) throw new CommandError(usage);
  const opml = await readFile(file).catch((error) => {
    throw new CommandError(`${file} can't be read: ${error.message}`);
  });
  const imported = await importSources(db, 'operator', { opml, language: values.language });
  if (!imported.ok) throw new CommandError(explainSourceError(imported.error));
  for (const line of imported.value) {
    const why =
      line.outcome === 'refused'
        ? explainSourceError({ kind: 'invalid', problems: [{ field: '', reason: line.reason }] })
        : '';
    say(`line ${line.line}\t${line.outcome}\t${line.name}\t${line.feedUrl}${why && `\t${why}`}`);
  }
  const refused = imported.value.filter(({ outcome }) => outcome === 'refused').length;
  if (refused > 0) throw new CommandError(`${refused} of ${imported.value.length} could not be added.`);
}

async function exportList(db: Db, [file]: string[]): Promise<void> {
  const opml = exportSources(await listSources(db, editor));
  if (!file) return say(opml.trimEnd());
  await writeFile(file, opml);
}

// Whoever runs the command on the machine may read everything.
const editor = machineActor('import');

async function theSource(db: Db, name: string | undefined): Promise<ListedSource> {
  if (!name) throw new CommandError(usage);
  const source = await findSourceByName(db, editor, name);
  if (!source) throw new CommandError(`There is no source ${name}. Which there are: depeche source list`);
  return source;
}
