import type { Load } from './load.ts';

/** Reads what wrk prints; a round with errors is no measurement. */
export function readWrk(output: string): Load {
  const failures = /^ *(?:Non-2xx or 3xx responses|Socket errors):.*$/m.exec(output);
  if (failures) throw new Error(`Requests failed. ${failures[0].trim()}`);
  const requests = /(\d+) requests in/.exec(output);
  const perSecond = /Requests\/sec: *([\d.]+)/.exec(output);
  const [p50, p99] = ['50', '99'].map((share) => new RegExp(`^ *${share}% +([\\d.]+)(us|ms|s|m)$`, 'm').exec(output));
  if (!requests || !perSecond || !p50 || !p99) throw new Error(`wrk said something else than expected:\n${output}`);
  return { requests: Number(requests[1]), perSecond: Number(perSecond[1]), p50: inMs(p50), p99: inMs(p99) };
}

function inMs([, value, unit]: RegExpExecArray): number {
  const factor = { us: 0.001, ms: 1, s: 1000, m: 60_000 }[unit ?? ''] ?? Number.NaN;
  return Number(value) * factor;
}
