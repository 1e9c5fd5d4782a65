import { parseArgs } from 'node:util';
import { openDatabase } from '#db/client.ts';
import { env } from '#env.ts';
import { machineActor } from '#newsroom/actor.ts';
import { exportReviewRecord } from '#newsroom/export-review-record.ts';
import { reachDatabase } from './reach-database.ts';
import { CommandError } from './terminal.ts';

const usage = `depeche review-record export [--since <day>] [--until <day>] [--format csv|jsonl]

  Who reviewed which translation, sentence by sentence, on standard output. Days such as 2026-11-24 are UTC, the last one
  included; from the beginning to today where nothing is said. CSV where nothing else is.`;

const options = {
  since: { type: 'string', default: '1970-01-01' },
  until: { type: 'string' },
  format: { type: 'string', default: 'csv' },
} as const;

/** `depeche review-record …`: what an authority may ask for. */
export async function reviewRecord([act, ...args]: string[]): Promise<void> {
  const { values } = parseArgs({ args, options });
  const { format } = values;
  if (act !== 'export' || (format !== 'csv' && format !== 'jsonl')) throw new CommandError(usage);
  const since = readDay(values.since);
  const until = values.until === undefined ? new Date() : new Date(readDay(values.until).getTime() + 86_400_000);
  const database = await reachDatabase();
  const db = openDatabase(database.url, { max: 2 });
  try {
    const asked = { since, until, format, siteUrl: env.siteUrl } as const;
    for await (const text of exportReviewRecord(db, machineActor('import'), asked))
      if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  } finally {
    await db.end();
    await database.release();
  }
}

function readDay(text: string): Date {
  const day = new Date(`${text}T00:00:00Z`);
  // A day that no month has would be taken for one of the next.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new CommandError(`${text} is no day; write one like 2026-11-24.`);
  return day;
}
