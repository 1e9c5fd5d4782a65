import { setTimeout } from 'node:timers/promises';
import { Logger, run } from 'graphile-worker';
import { pino } from 'pino';
import { openDatabase } from '#db/client.ts';
import { openHostLocks } from '#db/host-locks.ts';
import { env } from '#env.ts';
import { whenLauncherIsGone } from '#lib/launcher.ts';
import { smtpMailer } from '#lib/mailer.ts';
import { keepSchedule } from '#newsroom/keep-schedule.ts';
import { mediaStore } from '#newsroom/media-store.ts';
import { openTranslation } from '#wire/pipeline/open-translation.ts';
import { mostHosts } from '#wire/run.ts';
import { describeKept, taskList, timetable } from './tasks.ts';
import { wireTasks, wireTimetable } from './wire-tasks.ts';

// Before anything that takes time: whoever launched us can be killed while we start.
let finish = async () => {};
let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await finish();
  process.exit(0);
}
// Ctrl-C reaches us too, but our parent decides when we stop.
process.on('SIGINT', () => {});
process.on('SIGTERM', stop);
whenLauncherIsGone(stop, { last: true });

if (!env.databaseUrl) throw new Error('the worker needs DATABASE_URL');
const log = pino({ level: env.logLevel, base: { process: 'worker' } });
const db = openDatabase(env.databaseUrl, { max: 4 });

// What came due while no worker ran appears or leaves now, not at the next full minute.
const kept = await onceDatabaseAnswers(() => keepSchedule(db));
for (const { level, sentence } of describeKept(kept)) log[level](sentence);

const mailer = env.mail && smtpMailer(env.mail.smtpUrl, env.mail.from);
const logger = new Logger(() => (level, message, meta) => {
  // Every job that went well is news for whoever debugs the worker only.
  const severity = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;
  log[severity[level]]({ error: meta?.error }, message);
});
const runner = await run({
  connectionString: env.databaseUrl,
  taskList: taskList(db, mediaStore(env.dataDir), { siteUrl: env.siteUrl, mailer }),
  crontab: timetable,
  concurrency: 4,
  pollInterval: 1000,
  noHandleSignals: true,
  logger,
});

// What was loaded while no worker ran can be found now, not in a quarter of an hour.
await runner.addJob('refresh-search', {}, { jobKey: 'refresh-search' });

// The wire waits for servers most of the time: it has its own runner and its own connections.
const wireDb = openDatabase(env.databaseUrl, { max: 8 });
const locks = openHostLocks(env.databaseUrl);
const translation = openTranslation(wireDb, env.translation);
const wireRunner = await run({
  connectionString: env.databaseUrl,
  taskList: wireTasks({
    db: wireDb,
    locks,
    siteUrl: env.siteUrl,
    allowedHosts: env.wireAllowedHosts,
    machines: translation.machines,
    store: mediaStore(env.dataDir),
    report: ({ slug }, poll) => log.debug({ source: slug, ...poll }, 'polled'),
    complain: ({ slug }, fault) => log.error({ source: slug, err: fault }, 'a source could not be worked on'),
  }),
  crontab: wireTimetable,
  concurrency: mostHosts,
  pollInterval: 1000,
  noHandleSignals: true,
  logger,
});
await wireRunner.addJob('find-wire-work', {}, { jobKey: 'find-wire-work' });

finish = async () => {
  await Promise.all([runner.stop(), wireRunner.stop()]);
  await Promise.all([translation.close(), db.end(), wireDb.end(), locks.end()]);
};
process.send?.('ready');

// A database that is away for a while must not make us die again and again.
async function onceDatabaseAnswers<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      log.error({ err: error }, 'database does not answer; trying again in two seconds');
      await setTimeout(2000);
    }
  }
}
