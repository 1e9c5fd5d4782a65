import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { err, ok, type Result } from '#lib/result.ts';
import type { EngineError } from '../../engine.ts';

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** How long Apertium may take for a batch, in milliseconds, and by which name it is called. */
export type PipelineOptions = { program: string; timeLimit: number };

/** One mode of Apertium, kept running between batches: its dictionaries take longer to load than a batch to translate. */
export type Pipeline = {
  /** Translates texts in the stream format, one batch after the other. What went wrong ends the program; the next batch starts it again. */
  translate(streams: readonly string[], signal: AbortSignal): Promise<Result<string[], EngineError>>;
  /** Ends the program; what it works on ends as `aborted`. */
  close(): Promise<void>;
};

const mostSegments = 50_000;
// Some of Apertium's filters let a record go only when they see the next: these go through last and mean nothing.
const push = '[]\0'.repeat(4);

/** A pipeline for a mode such as `eng-cat`. Nothing is started before the first batch, and nothing keeps the process alive. */
export function createPipeline(mode: string, options: PipelineOptions): Pipeline {
  let child: Child | null = null;
  let translated = 0;
  let batch = 0;
  let last: Promise<unknown> = Promise.resolve();
  const closing = new AbortController();

  async function work(streams: readonly string[], signal: AbortSignal) {
    if (signal.aborted) return err({ kind: 'aborted' as const, reason: 'Apertium was no longer needed' });
    child ??= start(mode, options.program);
    const running = child;
    hold(running, true);
    batch += 1;
    const result = await exchange(
      running,
      batch,
      streams,
      AbortSignal.any([signal, closing.signal]),
      options.timeLimit,
    );
    translated += streams.length;
    if (!result.ok || translated > mostSegments) {
      await end(running);
      child = null;
      translated = 0;
    } else hold(running, false);
    return result;
  }

  return {
    translate(streams, signal) {
      const next = last.then(() => work(streams, signal));
      last = next.catch(() => undefined);
      return next;
    },
    async close() {
      closing.abort();
      await last;
      if (child) await end(child);
      child = null;
    },
  };
}

function start(mode: string, program: string): Child {
  // A group of its own: the program is a shell with a dozen others behind it, which end together.
  // `cat` is there because Apertium opens /dev/stdin by name, which a socket does not allow, and Node's pipes are sockets.
  const script = 'cat | "$0" -f none -z "$1"';
  const child = spawn('sh', ['-c', script, program, mode], { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  child.stdin.on('error', () => undefined);
  child.on('error', () => undefined);
  return child;
}

// A program that waits must not keep ours alive, one that works must.
function hold(child: Child, isBusy: boolean): void {
  const streams = [child.stdin, child.stdout, child.stderr] as (Writable | Readable)[] as Socket[]; // pipes to a child are sockets
  for (const handle of [child, ...streams]) {
    if (isBusy) handle.ref();
    else handle.unref();
  }
}

async function end(child: Child): Promise<void> {
  if (child.pid === undefined) return;
  const isOver = child.exitCode !== null || child.signalCode !== null;
  hold(child, true);
  const exit = isOver ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve));
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
  await exit;
}

/** Writes a batch and reads until its last border. Borders carry the number of batch and text, and must come in their order. */
async function exchange(
  child: Child,
  batch: number,
  streams: readonly string[],
  signal: AbortSignal,
  timeLimit: number,
): Promise<Result<string[], EngineError>> {
  const input = streams.map((stream, index) => `${stream}[][s${batch}-${index}]\0`).join('') + push;
  const lastBorder = `[s${batch}-${streams.length - 1}]`;
  const mostCharacters = 64 * 1024 + input.length * 20;
  const { promise, resolve } = Promise.withResolvers<Result<string[], EngineError>>();
  let output = '';
  let complaint = '';
  const fail = (kind: 'timeout' | 'aborted' | 'bad_answer', reason: string) => resolve(err({ kind, reason }));
  const read = (chunk: string) => {
    output += chunk;
    if (output.length > mostCharacters) fail('bad_answer', 'Apertium wrote far more than it was given');
    else if (output.includes(lastBorder, output.length - chunk.length - lastBorder.length)) {
      resolve(splitAtBorders(output, batch, streams.length));
    }
  };
  const hear = (chunk: string) => {
    complaint = (complaint + chunk).slice(0, 500);
  };
  const stop = () => fail('aborted', 'Apertium was no longer needed');
  const over = () => fail('bad_answer', `Apertium ended before its answer. ${complaint.trim()}`.trim());
  const broken = (error: Error) =>
    resolve(err({ kind: 'unreachable', reason: `Apertium can't be started: ${error.message}` }));
  const timer = setTimeout(() => fail('timeout', `Apertium took more than ${timeLimit} ms`), timeLimit);
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', hear);
  child.once('close', over).once('error', broken);
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  else child.stdin.write(input);
  const result = await promise;
  clearTimeout(timer);
  signal.removeEventListener('abort', stop);
  child.stdout.off('data', read);
  child.stderr.off('data', hear);
  child.off('close', over).off('error', broken);
  return result;
}

function splitAtBorders(output: string, batch: number, count: number): Result<string[], EngineError> {
  const parts = output.replaceAll('\0', '').split(/\[s(\d+-\d+)\]/);
  const texts = parts.filter((_, index) => index % 2 === 0).slice(0, -1);
  const borders = parts.filter((_, index) => index % 2 === 1);
  const isInOrder = borders.length === count && borders.every((border, index) => border === `${batch}-${index}`);
  if (isInOrder) return ok(texts);
  return err({ kind: 'bad_answer', reason: 'Apertium lost the borders between texts' });
}
