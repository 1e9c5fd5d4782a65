import type { EngineError } from '../engine.ts';

const first = 500;
const longest = 30_000;
/** The longest pause that is sat out rather than left to another engine, in milliseconds. */
const patience = 60_000;

/**
 * How long to wait before the same call is tried again, in milliseconds; null where another try would not help. Doubles with
 * each try (`tries` so far), anywhere in its upper half, so that many callers do not come back at once; and never shorter
 * than the engine asked for.
 */
export function retryPause(error: EngineError, tries: number, random: () => number): number | null {
  if (!['rate_limited', 'unreachable', 'timeout'].includes(error.kind)) return null;
  const most = Math.min(longest, first * 2 ** (tries - 1));
  const pause = most / 2 + (random() * most) / 2;
  const asked = error.kind === 'rate_limited' ? (error.retryAfter ?? 0) : 0;
  return asked > patience ? null : Math.max(asked, pause);
}

/** Until when an error says that nothing will help, in milliseconds from now; null where it says nothing. */
export function knownPause(error: EngineError): number | null {
  if (error.kind === 'rate_limited') return error.retryAfter;
  return ['denied', 'quota', 'no_model'].includes(error.kind) ? 10 * 60_000 : null;
}

/** Whether a call that ended so says something of the engine, rather than of the texts or of the caller. */
export function isEnginesFault({ kind }: EngineError): boolean {
  return !['refused', 'unsupported_pair', 'aborted'].includes(kind);
}

/** Whether a call that ended so may have been charged. */
export function isLikelyCharged({ kind }: EngineError): boolean {
  return ['timeout', 'unreachable', 'bad_answer', 'aborted', 'refused'].includes(kind);
}
