import type { WireFailure } from '#db/schema/sources.ts';
import type { TranslationRefusal } from './machines.ts';

/** What becomes of a dispatch that engines did not translate. */
export type Waiting = {
  status: 'waiting' | 'set_aside';
  failure: WireFailure;
  attempts: number;
  dueAt?: Date;
};

const minute = 60_000;
/** With pauses that double from a quarter of an hour these are more than a day. */
const mostWaits = 8;
const longestPause = 12 * 60 * minute;

/**
 * Whether a dispatch waits for engines, and until when: for the moment that they named, and longer each time, so that an engine
 * that stays away is not asked for ever. After the last time it is left to a person; so it is at once where no engine can.
 */
export function waitForEngines(refusal: TranslationRefusal | null, attempts: number, now: Date): Waiting {
  if (refusal?.kind !== 'later') return { status: 'set_aside', failure: { kind: 'awaits_translation' }, attempts: 0 };
  const { reason, until } = refusal;
  if (attempts + 1 >= mostWaits) return { status: 'set_aside', failure: { kind: 'engines_gone', reason }, attempts: 0 };
  const pause = Math.min(longestPause, 15 * minute * 2 ** attempts);
  const dueAt = new Date(Math.max(until.getTime(), now.getTime() + pause));
  return { status: 'waiting', failure: { kind: 'engines_wait', reason }, attempts: attempts + 1, dueAt };
}
