import { type ChildProcess, fork } from 'node:child_process';
import cluster from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { err, ok, type Result } from '#lib/result.ts';
import type { ListenError } from '#server/http/http-server.ts';
import { createRestartPolicy, type RestartPolicy } from '#server/restart-policy.ts';

/** Why the processes do not run: the port is taken, or one of them keeps dying. */
export type SuperviseError = ListenError | KeptDying;

/** A process that died five times within ten seconds; its own output says why. */
export type KeptDying = { kind: 'kept_dying'; process: ProcessName; exitCode: number | null };

/**
 * How Node runs the worker. It lives for weeks and has time: with young generations of the usual size, and an old one that
 * may grow as far as the machine has memory, it holds twice as much. What it takes at most is a feed of 15 MiB, in 300 MB.
 */
export const workerArguments: readonly string[] = ['--max-semi-space-size=1', '--max-old-space-size=400'];

/** What glibc is told besides: with a heap for each thread it keeps a hundred megabytes that nobody uses. */
export const workerEnvironment: Readonly<Record<string, string>> = { MALLOC_ARENA_MAX: '2' };

/** The processes of a site. */
export type ProcessName = 'web' | 'worker';

/** Processes that run. `failed` settles when one of them is given up; all the others are stopped by then. */
export type Supervised = { stop: () => Promise<void>; failed: Promise<KeptDying> };

type Plan = {
  web: number;
  worker: boolean;
  /** The whole environment of the processes. */
  env: NodeJS.ProcessEnv;
  /** The programs, where a test has its own. */
  programs?: Record<ProcessName, string>;
};

const stopPatience = 15_000;
const usualPrograms = {
  web: fileURLToPath(new URL('./web.ts', import.meta.url)),
  worker: fileURLToPath(new URL('../worker/main.ts', import.meta.url)),
};

/**
 * Starts the web processes, which share one port, and the worker, and starts again what dies. Resolves when every web
 * process listens. The processes end by themselves when this one is gone, however it went.
 */
export async function superviseProcesses(plan: Plan): Promise<Result<Supervised, SuperviseError>> {
  const supervisor = new Supervisor(plan);
  const started = await supervisor.start();
  if (!started.ok) {
    await supervisor.stop();
    return started;
  }
  return ok({ stop: () => supervisor.stop(), failed: supervisor.failed });
}

class Supervisor {
  readonly #plan: Plan;
  readonly #programs: Record<ProcessName, string>;
  readonly #running = new Set<ChildProcess>();
  readonly #restarts = new Set<NodeJS.Timeout>();
  readonly #started = Promise.withResolvers<Result<null, SuperviseError>>();
  readonly #failed = Promise.withResolvers<KeptDying>();
  #listening = 0;
  #stopping: Promise<void> | null = null;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#programs = plan.programs ?? usualPrograms;
  }

  get failed(): Promise<KeptDying> {
    return this.#failed.promise;
  }

  async start(): Promise<Result<null, SuperviseError>> {
    cluster.setupPrimary({ exec: this.#programs.web, args: [] });
    for (let number = 0; number < this.#plan.web; number += 1) this.#launch('web', createRestartPolicy());
    if (this.#plan.worker) this.#launch('worker', createRestartPolicy());
    if (this.#plan.web === 0) this.#started.resolve(ok(null));
    return this.#started.promise;
  }

  /** Asks every process to end, and ends those that have not after fifteen seconds. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  async #stopAll(): Promise<void> {
    for (const restart of this.#restarts) clearTimeout(restart);
    const ends = [...this.#running].map((child) => {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGTERM');
      return ended;
    });
    const killing = setTimeout(() => {
      for (const child of this.#running) child.kill('SIGKILL');
    }, stopPatience);
    await Promise.all(ends);
    clearTimeout(killing);
  }

  #launch(name: ProcessName, policy: RestartPolicy): void {
    const child = this.#fork(name);
    this.#running.add(child);
    child.on('message', (message: unknown) => this.#hear(message));
    child.once('exit', (exitCode) => {
      this.#running.delete(child);
      if (this.#stopping === null) this.#relaunch(name, policy, exitCode);
    });
  }

  #fork(name: ProcessName): ChildProcess {
    const { env } = this.#plan;
    return name === 'web'
      ? cluster.fork(env).process
      : fork(this.#programs.worker, {
          env: { ...workerEnvironment, ...env },
          execArgv: [...process.execArgv, ...workerArguments],
        });
  }

  #relaunch(name: ProcessName, policy: RestartPolicy, exitCode: number | null): void {
    const pause = policy.died(performance.now());
    if (pause !== null) {
      const restart = setTimeout(() => {
        this.#restarts.delete(restart);
        this.#launch(name, policy);
      }, pause);
      this.#restarts.add(restart);
      return;
    }
    const error: KeptDying = { kind: 'kept_dying', process: name, exitCode };
    this.#started.resolve(err(error));
    void this.stop().then(() => this.#failed.resolve(error));
  }

  #hear(message: unknown): void {
    if (!isWebMessage(message)) return;
    if (message.kind === 'failed') {
      this.#started.resolve(err(message.error));
      return;
    }
    this.#listening += 1;
    if (this.#listening >= this.#plan.web) this.#started.resolve(ok(null));
  }
}

type Heard = { kind: 'listening' } | { kind: 'failed'; error: ListenError };

function isWebMessage(message: unknown): message is Heard {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  return message.kind === 'listening' || (message.kind === 'failed' && 'error' in message);
}
