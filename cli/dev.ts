import { env } from '#env.ts';
import { superviseProcesses } from '#server/supervisor.ts';
import { environmentOfProcesses } from './environment-of-processes.ts';
import { addFirstAdministrator, fillIfEmpty } from './first-time.ts';
import { reachDatabase } from './reach-database.ts';
import { CommandError, say } from './terminal.ts';

/** Starts one web process whose pages follow the code, and the worker. Nothing is cached, nothing is lean. */
export async function dev(): Promise<void> {
  const stopped = new Promise<null>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(null));
  });
  const database = await reachDatabase({ report: say, asSite: true });
  try {
    await fillIfEmpty(database.url);
    const password = await addFirstAdministrator(database.url);
    if (password) say(`Sign in as ${env.adminEmail} with the password ${password} (shown only now)`);
    const processes = { web: 1, worker: env.worker, env: await environmentOfProcesses(database.url, 'development') };
    const supervised = await superviseProcesses(processes);
    if (!supervised.ok) throw new CommandError(`The site did not start: ${JSON.stringify(supervised.error)}`);
    say(`${env.siteUrl}/ follows the code. Ctrl-C stops it.`);
    const failure = await Promise.race([stopped, supervised.value.failed]);
    await supervised.value.stop();
    if (failure) throw new CommandError(`A ${failure.process} process ended again and again; the lines above say why.`);
  } finally {
    await database.release();
  }
}
