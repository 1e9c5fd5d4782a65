import { Worker } from 'node:worker_threads';
import type { MarianAnswer, MarianTask } from './marian-worker.ts';

/** A thread that runs models. It starts with the first task and keeps no process alive that has nothing else to do. */
export type ModelThread = {
  run(task: Omit<MarianTask, 'number'>, signal: AbortSignal): Promise<MarianAnswer>;
  close(): Promise<void>;
};

/** A thread for models of `runtime`, in which a task may take `timeLimit` milliseconds, the wait for others included. */
export function createModelThread(runtime: string, timeLimit: number): ModelThread {
  let worker: Worker | null = null;
  let number = 0;
  const waiting = new Map<number, (answer: MarianAnswer) => void>();

  function settle(task: number, answer: MarianAnswer): void {
    waiting.get(task)?.(answer);
    waiting.delete(task);
    if (waiting.size === 0) worker?.unref();
  }

  function start(): Worker {
    const started = new Worker(new URL('./marian-worker.ts', import.meta.url), { workerData: { runtime } });
    started.on('message', (message: { number: number; answer: MarianAnswer }) => {
      settle(message.number, message.answer);
    });
    const over = (reason: string) => {
      if (worker !== started) return;
      worker = null;
      for (const task of waiting.keys()) settle(task, { ok: false, kind: 'unreachable', reason });
    };
    started.on('error', (error) => over(`the thread of the models ended: ${String(error)}`));
    started.on('exit', () => over('the thread of the models ended'));
    return started;
  }

  // A model can't be interrupted: whoever gives up ends the thread, and the next task starts it again.
  async function end(): Promise<void> {
    const ending = worker;
    worker = null;
    for (const task of waiting.keys()) {
      settle(task, { ok: false, kind: 'unreachable', reason: 'the thread of the models was ended' });
    }
    await ending?.terminate();
  }

  async function run(task: Omit<MarianTask, 'number'>, signal: AbortSignal): Promise<MarianAnswer> {
    if (signal.aborted) return { ok: false, kind: 'aborted', reason: 'no longer needed' };
    number += 1;
    const own = number;
    const { promise, resolve } = Promise.withResolvers<MarianAnswer>();
    worker ??= start();
    worker.ref();
    waiting.set(own, resolve);
    const stop = (kind: 'aborted' | 'timeout', reason: string) => {
      settle(own, { ok: false, kind, reason });
      void end();
    };
    const abort = () => stop('aborted', 'no longer needed');
    const timer = setTimeout(() => stop('timeout', `the model took more than ${timeLimit} ms`), timeLimit);
    signal.addEventListener('abort', abort);
    worker.postMessage({ number: own, ...task });
    const answer = await promise;
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    return answer;
  }

  return { run, close: end };
}
