import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { openDatabase } from '#db/client.ts';
import { machineActor } from '#newsroom/actor.ts';
import { exportMemory } from '#newsroom/export-memory.ts';
import { importMemory } from '#newsroom/import-memory.ts';
import { explainGlossaryError } from './explain-glossary.ts';
import { reachDatabase } from './reach-database.ts';
import { CommandError, say } from './terminal.ts';

const usage = `depeche memory import <file.tmx> [--from <code> --to <code>]   all of it, or nothing where the file is broken
depeche memory export <file.tmx> [--from <code> --to <code>]

  From en to fr where nothing is said. What people translated here is not overwritten by a file.`;

const options = { from: { type: 'string', default: 'en' }, to: { type: 'string', default: 'fr' } } as const;

/** `depeche memory …`: sentences as people translated them, from and for other programs. */
export async function memory([act, ...args]: string[]): Promise<void> {
  const { values: pair, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [file] = positionals;
  if (!file || (act !== 'import' && act !== 'export')) throw new CommandError(usage);
  const database = await reachDatabase();
  const db = openDatabase(database.url, { max: 2 });
  try {
    if (act === 'export') {
      const text = exportMemory(db, machineActor('import'), pair);
      return await pipeline(Readable.from(text), createWriteStream(file));
    }
    const imported = await importMemory(db, 'operator', { file: createReadStream(file), pair }).catch((error) => {
      throw error.code === 'ENOENT' ? new CommandError(`There is no file ${file}.`) : error;
    });
    if (!imported.ok) throw new CommandError(explainGlossaryError(imported.error));
    const { added, known, skipped } = imported.value;
    say(`${added} added, ${known} known already, ${skipped} of no use.`);
  } finally {
    await db.end();
    await database.release();
  }
}
