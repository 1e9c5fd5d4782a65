import { join } from 'node:path';
import { z } from 'zod';
import { findCommand } from '../find-command.ts';
import { type Processes, root } from '../processes.ts';
import type { Load, Pressure, Target } from './load.ts';
import { readWrk } from './wrk-report.ts';

/** A program that asks for one page as fast as it is answered. */
export type LoadGenerator = {
  name: string;
  /** Whether it is faster than what it presses; else it is its own speed that shows. */
  isFast: boolean;
  press: (processes: Processes, target: Target, pressure: Pressure) => Promise<Load>;
};

/** wrk where it is installed (it takes least of the processor that it shares with the server), else autocannon. */
export async function findLoadGenerator(): Promise<LoadGenerator> {
  const wrk = await findCommand('wrk');
  if (wrk) return { name: 'wrk, one thread', isFast: true, press: pressWithWrk(wrk) };
  return { name: 'autocannon', isFast: false, press: pressWithAutocannon };
}

function pressWithWrk(wrk: string): LoadGenerator['press'] {
  return async (processes, { port, path, headers }, { connections, seconds }) => {
    const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
    const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', ...given, addressOf(port, path)];
    return readWrk(await processes.run(wrk, args));
  };
}

const autocannonReport = z.object({
  errors: z.number(),
  non2xx: z.number(),
  '3xx': z.number(),
  requests: z.object({ average: z.number(), total: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number() }),
});

const pressWithAutocannon: LoadGenerator['press'] = async (processes, { port, path, headers }, pressure) => {
  const autocannon = join(root, 'node_modules/autocannon/autocannon.js');
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const extent = ['-c', String(pressure.connections), '-d', String(pressure.seconds)];
  const output = await processes.run(process.execPath, [
    autocannon,
    '--json',
    '--no-progress',
    ...extent,
    ...given,
    addressOf(port, path),
  ]);
  const { requests, latency, errors, non2xx, '3xx': notModified } = autocannonReport.parse(JSON.parse(output));
  const failures = errors + non2xx - notModified;
  if (failures > 0) throw new Error(`${failures} requests for ${path} failed.`);
  return { requests: requests.total, perSecond: requests.average, ...latency };
};

function addressOf(port: number, path: string): string {
  return `http://127.0.0.1:${port}${path}`;
}
