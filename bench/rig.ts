import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '#cli/terminal.ts';
import { startEmbedded } from '#db/embedded.ts';
import { freePort } from './free-port.ts';
import { findLoadGenerator, type LoadGenerator } from './http/load-generator.ts';
import type { Extent } from './options.ts';
import type { Processes, Running } from './processes.ts';
import { listUnreadArticles } from './unread-articles.ts';

/** What a scenario measures with: a production site of its own that holds many articles. */
export type Rig = {
  extent: Extent;
  /** For what a scenario starts itself. */
  processes: Processes;
  databaseUrl: string;
  postgresPid: number;
  dataDir: string;
  /** The one web process, as `npm start` runs it. */
  web: Running;
  /** The environment of every process of the site, but for its port. */
  environment: Record<string, string>;
  load: LoadGenerator;
  /** Pages of the demo edition: the front page, an article of about 1,000 words, a section. */
  pages: { front: string; article: string; section: string };
  /** Addresses of generated articles that nobody has asked for yet: whoever takes one asks for it once. */
  unread: Iterator<string>;
  say: (text: string) => void;
};

const pages = { front: '/', article: '/europe/mer-egee-nuit-accalmie', section: '/monde' };

/** Makes a site from nothing, in a folder that `processes` removes at the end. */
export async function openRig(extent: Extent, processes: Processes): Promise<Rig> {
  const dataDir = await mkdtemp(join(tmpdir(), 'depeche-bench-'));
  processes.defer(() => rm(dataDir, { recursive: true, force: true }));
  // Where we are root, Postgres runs under another account and must get in.
  await chmod(dataDir, 0o755);
  say(`Starting a PostgreSQL of its own in ${dataDir} …`);
  const starting = startEmbedded({ dataDir });
  // Even where we are stopped while it starts.
  processes.defer(async () => {
    const started = await starting;
    if (started.ok) await started.value.stop();
  });
  const postgres = await starting;
  if (!postgres.ok) throw new Error(`PostgreSQL did not start: ${JSON.stringify(postgres.error)}`);
  const databaseUrl = postgres.value.url;
  const lock = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8');
  const postgresPid = Number(lock.split('\n')[0]);
  const environment = {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    AUTH_SECRET: 'only for measuring, on the loopback address',
    LOG_LEVEL: 'info',
  };
  const seeding = ['cli/depeche.ts', 'seed', '--articles', String(extent.articles)];
  await Promise.all([
    processes.run(process.execPath, seeding, { isShown: true, environment }),
    processes.run(process.execPath, ['bench/programs/build-site.ts'], { isShown: true }),
  ]);
  say('Starting a web process …');
  const web = await startWeb(processes, environment);
  const unread = await listUnreadArticles(databaseUrl, extent.articles);
  const load = await findLoadGenerator();
  if (!load.isFast) say('wrk is not installed: autocannon presses instead, and is slower than what it measures.');
  return { extent, processes, databaseUrl, postgresPid, dataDir, web, environment, load, pages, unread, say };
}

async function startWeb(processes: Processes, environment: Record<string, string>): Promise<Running> {
  const port = await freePort();
  return processes.start('server/web.ts', {
    // Opens no debugger; only says where one would listen when we ask for it at the end.
    nodeArgs: ['--inspect-port=127.0.0.1:0'],
    environment: { ...environment, ...portOf(port) },
  });
}

/** What the environment of a web process says of its port. */
export function portOf(port: number): Record<string, string> {
  return { PORT: String(port), SITE_URL: `http://127.0.0.1:${port}` };
}
