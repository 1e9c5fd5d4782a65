import { createServer } from 'node:net';
import { env } from '#env.ts';
import { whenLauncherIsGone } from '#lib/launcher.ts';
import { deskPath } from '#paths.ts';
import { type SuperviseError, superviseProcesses } from '#server/supervisor.ts';
import { buildIfStale } from './build.ts';
import { environmentOfProcesses } from './environment-of-processes.ts';
import { addFirstAdministrator, fillIfEmpty } from './first-time.ts';
import { reachDatabase } from './reach-database.ts';
import { CommandError, say } from './terminal.ts';

/** Starts everything: database, migrations, demo edition, build, web processes, worker; runs until it is told to stop. */
export async function start(): Promise<void> {
  const stopped = whenToldToStop();
  await checkPort(env.port, env.host);
  const database = await reachDatabase({ report: say, asSite: true });
  try {
    await Promise.race([prepare(database.url), stopped.then(() => Promise.reject(new StoppedEarly()))]);
    const password = await addFirstAdministrator(database.url);
    const supervised = await superviseProcesses({
      web: env.webProcesses,
      worker: env.worker,
      env: await environmentOfProcesses(database.url, 'production'),
    });
    if (!supervised.ok) throw new CommandError(explainFailure(supervised.error));
    welcome(password);
    const failure = await Promise.race([stopped, supervised.value.failed]);
    say('Stopping …');
    await supervised.value.stop();
    if (failure) throw new CommandError(explainFailure(failure));
  } catch (error) {
    if (!(error instanceof StoppedEarly)) throw error;
  } finally {
    await database.release();
  }
  say('Stopped. Everything is saved.');
}

class StoppedEarly extends Error {}

async function prepare(databaseUrl: string): Promise<void> {
  await Promise.all([fillIfEmpty(databaseUrl), buildIfStale(say)]);
}

function welcome(password: string | null): void {
  say('');
  say(`  Site       ${env.siteUrl}/`);
  say(`  Newsroom   ${env.siteUrl}${deskPath}`);
  if (password) {
    say(`  Sign in    ${env.adminEmail}`);
    say(`  Password   ${password}   (shown only now; a new one: npm run depeche -- user reset ${env.adminEmail})`);
  }
  say('');
  say('Ctrl-C stops everything.');
}

function whenToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    // Later signals change nothing: stopping takes the time that it needs to leave the data whole.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    whenLauncherIsGone(resolve, { last: false });
  });
}

async function checkPort(port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new CommandError(error.code === 'EADDRINUSE' ? explainPort() : `Port ${port} can’t be used: ${error.message}.`),
      ),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function explainFailure(error: SuperviseError): string {
  if (error.kind === 'port_taken') return explainPort();
  if (error.kind === 'kept_dying') return `A ${error.process} process ended again and again; the lines above say why.`;
  return `The site can’t listen on ${env.host}:${env.port} (${JSON.stringify(error)}). Check PORT and HOST.`;
}

function explainPort(): string {
  return `Port ${env.port} is taken by another program. Stop that program, or choose another port: PORT=${env.port + 1} npm start`;
}
