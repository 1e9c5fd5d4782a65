import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { environmentForChild } from '#env.ts';

/** The checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A program that runs, and what it has to say to us. */
export type Running = { child: ChildProcess; pid: number; port: number };

type Start = { args?: string[]; nodeArgs?: string[]; environment?: Record<string, string> };

const startPatience = 60_000;
const stopPatience = 10_000;

/**
 * The processes of one part of the run. Each has a process group of its own: Ctrl-C reaches us alone, and we end them
 * in the reverse of the order in which they began, with everything that they started themselves.
 */
export class Processes {
  readonly #stack = new AsyncDisposableStack();

  /** Starts one of our programs, and waits until it says `{ kind: 'listening', port }` or `{ kind: 'ready' }`. */
  async start(program: string, { args = [], nodeArgs = [], environment = {} }: Start = {}): Promise<Running> {
    const child = this.#begin(process.execPath, [...nodeArgs, program, ...args], {
      // Its log goes where a log costs least: only writing it is part of what is measured.
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      environment,
    });
    let lastWords = '';
    child.stderr?.on('data', (chunk: Buffer) => (lastWords = `${lastWords}${chunk}`.slice(-2000)));
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const timer = setTimeout(() => reject(new Error(`${program} did not start in time.`)), startPatience);
    child.once('message', (message: unknown) => resolve(portOf(message)));
    child.once('exit', (code) => reject(new Error(`${program} ended (${code}).\n${lastWords.trim()}`)));
    const port = await promise.finally(() => clearTimeout(timer));
    return { child, pid: child.pid ?? 0, port };
  }

  /** Starts a program that is not ours and runs until it is stopped. */
  startForeign(command: string, args: string[]): ChildProcess {
    return this.#begin(command, args, { stdio: ['ignore', 'ignore', 'ignore'], environment: {} });
  }

  /** Runs a program to its end and returns what it printed; `isShown` lets its progress through instead. */
  async run(command: string, args: string[], { isShown = false, environment = {} } = {}): Promise<string> {
    const child = this.#begin(command, args, {
      stdio: ['ignore', isShown ? 'inherit' : 'pipe', 'pipe'],
      environment,
    });
    let output = '';
    let errors = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk));
    child.stderr?.on('data', (chunk: Buffer) => (errors += chunk));
    const { promise, resolve, reject } = Promise.withResolvers<number | null>();
    child.once('error', reject);
    child.once('close', resolve);
    const code = await promise;
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}.\n${errors.trim()}`);
    return output;
  }

  /** Has `work` done when these processes are ended, after those that began later. */
  defer(work: () => Promise<void>): void {
    this.#stack.defer(work);
  }

  /** A part whose processes can be ended before the others. */
  part(): Processes {
    const part = new Processes();
    this.#stack.defer(() => part.end());
    return part;
  }

  async end(): Promise<void> {
    await this.#stack.disposeAsync();
  }

  #begin(
    command: string,
    args: string[],
    { stdio, environment }: { stdio: ('ignore' | 'pipe' | 'ipc' | 'inherit')[]; environment: Record<string, string> },
  ): ChildProcess {
    if (this.#stack.disposed) throw new Error('Stopped.');
    const child = spawn(command, args, { cwd: root, stdio, detached: true, env: environmentForChild(environment) });
    // Who waits for it hears of it otherwise; without a listener it would end us before anything is cleaned up.
    child.on('error', () => {});
    this.#stack.defer(() => endGroup(child));
    return child;
  }
}

async function endGroup(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const killing = setTimeout(() => child.kill('SIGKILL'), stopPatience);
    await ended;
    clearTimeout(killing);
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left, which is what we want.
  }
}

function portOf(message: unknown): number {
  if (typeof message === 'object' && message !== null && 'port' in message) return Number(message.port);
  return 0;
}
