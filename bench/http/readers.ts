import { setTimeout as delay } from 'node:timers/promises';
import { percentile } from '../figures.ts';
import { type Answer, Connection, type Request } from './connection.ts';
import type { Load, Pressure } from './load.ts';

/**
 * Sends each of `requests` once, on every connection one after the other, until time or requests run out. An answer of
 * 400 or more is an error: the round would measure something else.
 */
export async function readInTurn(
  port: number,
  requests: Iterator<Request>,
  { connections, seconds }: Pressure,
): Promise<Load> {
  const times: number[] = [];
  const begun = performance.now();
  const ends = begun + seconds * 1000;
  const reader = async () => {
    const connection = new Connection(port);
    try {
      while (performance.now() < ends) {
        const next = requests.next();
        if (next.done) return;
        times.push(checked(await connection.ask(next.value), next.value).ms);
      }
    } finally {
      connection.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, reader));
  if (times.length === 0) throw new Error('There were no addresses left to ask for: --articles with a higher number.');
  const perSecond = (times.length / (performance.now() - begun)) * 1000;
  return { requests: times.length, perSecond, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

/** The same request for ever. */
export function* repeat(request: Request): Generator<Request, never> {
  for (;;) yield request;
}

/**
 * Sends a request `perSecond` times a second until `until` settles, whether or not earlier ones were answered: a server
 * that stalls can't slow its readers down, so nothing that they would have waited is left out. Gives the times in
 * milliseconds.
 */
export async function readAtPace(
  port: number,
  request: Request,
  { perSecond, until, onAnswer }: { perSecond: number; until: Promise<unknown>; onAnswer?: (answer: Answer) => void },
): Promise<number[]> {
  const times: number[] = [];
  const idle: Connection[] = [];
  const open = new Set<Connection>();
  const pending = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
  };
  until.then(end, end);
  const read = async () => {
    const connection = idle.pop() ?? new Connection(port);
    open.add(connection);
    const answer = checked(await connection.ask(request), request);
    idle.push(connection);
    times.push(answer.ms);
    onAnswer?.(answer);
  };
  const begun = performance.now();
  try {
    for (let sent = 0; !hasEnded && failures.length === 0; ) {
      const due = Math.floor(((performance.now() - begun) / 1000) * perSecond);
      for (; sent < due; sent += 1) {
        const reading = read()
          .catch((error: unknown) => failures.push(error))
          .then(() => void pending.delete(reading));
        pending.add(reading);
      }
      await delay(1);
    }
    await Promise.all(pending);
    if (failures.length > 0) throw failures[0];
    return times;
  } finally {
    for (const connection of open) connection.close();
  }
}

function checked(answer: Answer, { bytes }: Request): Answer {
  if (answer.status < 400) return answer;
  throw new Error(`${bytes.slice(0, bytes.indexOf('\r'))} answered ${answer.status}.`);
}
