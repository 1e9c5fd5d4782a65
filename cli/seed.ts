import { parseArgs } from 'node:util';
import { connect } from '#db/client.ts';
import { loadLargeEdition } from '#db/seed/large-edition/load-large-edition.ts';
import { isEmpty, loadDemo } from './first-time.ts';
import { reachDatabase } from './reach-database.ts';
import { CommandError, progress, say } from './terminal.ts';

/** `depeche seed`: the demo edition into an empty database; with `--articles N`, generated articles on top. */
export async function seed(args: string[]): Promise<void> {
  const count = readCount(args);
  const database = await reachDatabase({ report: say });
  try {
    const wasEmpty = await isEmpty(database.url);
    if (wasEmpty) await loadDemo(database.url);
    else if (count === 0)
      throw new CommandError('There is an edition already. The demo goes into an empty database only.');
    if (count > 0) await addGenerated(database.url, count);
  } finally {
    await database.release();
  }
}

async function addGenerated(databaseUrl: string, count: number): Promise<void> {
  const sql = connect(databaseUrl, { max: 1 });
  const begun = performance.now();
  try {
    await loadLargeEdition(sql, count, progress('Generating articles'));
  } finally {
    await sql.end();
  }
  say(`${count} articles in ${Math.round((performance.now() - begun) / 1000)} s`);
}

function readCount(args: string[]): number {
  const { values } = parseArgs({ args, options: { articles: { type: 'string' } }, strict: false });
  if (values.articles === undefined) return 0;
  const count = Number(values.articles);
  if (Number.isInteger(count) && count > 0 && count <= 10_000_000) return count;
  throw new CommandError('--articles takes a whole number from 1 to 10000000.');
}
