import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findRunningEmbedded } from '#db/embedded.ts';
import { root } from '#tests/program.ts';

/** A `npm start` that runs. */
export type RunningSite = {
  url: string;
  /** Address of its embedded database. */
  databaseUrl: string;
  pid: number;
  /** Everything that it said so far. */
  output: () => string;
  /** Sends a signal and waits for the end. */
  end: (signal: NodeJS.Signals) => Promise<number | null>;
};

/** A command that was started. */
export type Started = { child: ChildProcess; output: () => string; ended: Promise<number | null> };

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  const { promise, resolve } = Promise.withResolvers<void>();
  probe.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = probe.address();
  const closed = Promise.withResolvers<void>();
  probe.close(() => closed.resolve());
  await closed.promise;
  if (address === null || typeof address === 'string') throw new Error('the probe has no port');
  return address.port;
}

/** Starts a program of ours as a shell would, in a process group of its own. */
export function startProgram(script: string, args: readonly string[], environment: Record<string, string>): Started {
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // What the runner of the tests set for itself is not the operator's.
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  const { promise: ended, resolve } = Promise.withResolvers<number | null>();
  child.once('close', (code) => resolve(code));
  return { child, output: () => output, ended };
}

/** Runs `npm start` with its data in `dataDir`, and returns once it says where the site is. */
export async function startSite(dataDir: string, environment: Record<string, string> = {}): Promise<RunningSite> {
  const port = environment.PORT ?? String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const started = startProgram('cli/start.mjs', [], {
    PORT: port,
    HOST: '127.0.0.1',
    SITE_URL: url,
    DATA_DIR: dataDir,
    WEB_PROCESSES: '2',
    LOG_LEVEL: 'warn',
    ...environment,
  });
  await saysWhereItIs(started);
  const { pid } = started.child;
  if (pid === undefined) throw new Error('the site has no process');
  const end = (signal: NodeJS.Signals) => {
    started.child.kill(signal);
    return started.ended;
  };
  const databaseUrl = environment.DATABASE_URL ?? (await findRunningEmbedded(dataDir)) ?? '';
  return { url, databaseUrl, pid, output: started.output, end };
}

async function saysWhereItIs({ child, output, ended }: Started): Promise<void> {
  const { promise: said, resolve } = Promise.withResolvers<void>();
  const look = () => output().includes('Ctrl-C stops everything.') && resolve();
  child.stdout?.on('data', look);
  const code = await Promise.race([said, ended.then((status) => ({ status }))]);
  if (code) throw new Error(`npm start ended with ${code.status}:\n${output()}`);
}
