import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openDatabase } from '#db/client.ts';
import { openHostLocks } from '#db/host-locks.ts';
import { findSourceByName } from '#db/queries/editor-sources.ts';
import { env } from '#env.ts';
import { machineActor } from '#newsroom/actor.ts';
import { mediaStore } from '#newsroom/media-store.ts';
import { openTranslation } from '#wire/pipeline/open-translation.ts';
import type { PollReport } from '#wire/read-answer.ts';
import { runDue, runSource, type WireOptions } from '#wire/run.ts';
import { reachDatabase } from './reach-database.ts';
import { CommandError, say } from './terminal.ts';

const options = { once: { type: 'boolean', default: false }, source: { type: 'string' } } as const;
const pauseSeconds = 15;

/** `depeche wire run`: polls what is due and files what came, until it is stopped; with --once, once. */
export async function runWire(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options });
  const database = await reachDatabase();
  const db = openDatabase(database.url, { max: 8 });
  const locks = openHostLocks(database.url);
  const tally = { polls: 0, failed: 0, newItems: 0, changedItems: 0 };
  const { machines, close } = openTranslation(db, env.translation);
  const wire: WireOptions = {
    machines,
    db,
    locks,
    siteUrl: env.siteUrl,
    allowedHosts: env.wireAllowedHosts,
    store: mediaStore(env.dataDir),
    report: ({ slug }, poll) => {
      count(tally, poll);
      say(`${slug}: ${asSentence(poll)}`);
    },
    complain: ({ slug }, fault) => say(`${slug}: ${fault instanceof Error ? fault.message : String(fault)}`),
  };
  try {
    if (values.source !== undefined) await runNamed(wire, values.source);
    else if (values.once) await runDue(wire);
    else for (;;) await runDue(wire).then(() => setTimeout(pauseSeconds * 1000));
    say(`${tally.polls} asked, ${tally.failed} failed; ${tally.newItems} new, ${tally.changedItems} changed.`);
  } finally {
    await close();
    await db.end();
    await locks.end();
    await database.release();
  }
}

async function runNamed(wire: WireOptions, name: string): Promise<void> {
  const source = await findSourceByName(wire.db, machineActor('wire'), name);
  if (!source?.feedUrl) throw new CommandError(`There is no source "${name}" with a feed: depeche source list.`);
  if (!(await runSource(wire, { id: source.id, feedUrl: source.feedUrl }))) {
    throw new CommandError('It was not asked: it is paused, or another process is at work on its server.');
  }
}

function count(tally: Record<'polls' | 'failed' | 'newItems' | 'changedItems', number>, poll: PollReport): void {
  tally.polls += 1;
  if (poll.outcome === 'failed') tally.failed += 1;
  if (poll.outcome !== 'changed') return;
  tally.newItems += poll.newItems;
  tally.changedItems += poll.changedItems;
}

function asSentence(poll: PollReport): string {
  switch (poll.outcome) {
    case 'changed':
      return `${poll.items} items, ${poll.newItems} new, ${poll.changedItems} changed`;
    case 'unchanged':
      return 'nothing new';
    case 'later':
      return 'wants to be asked later';
    case 'failed':
      return `failed: ${JSON.stringify(poll.failure)}`;
  }
}
