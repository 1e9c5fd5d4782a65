import { setTimeout as delay } from 'node:timers/promises';

/** Time as the page cache knows it, so that tests can turn it. Milliseconds that never run backwards. */
export type Clock = { now(): number; wait(milliseconds: number): Promise<void> };

/** The clock of the running process. */
export const systemClock: Clock = {
  now: () => performance.now(),
  wait: (milliseconds) => delay(milliseconds),
};
