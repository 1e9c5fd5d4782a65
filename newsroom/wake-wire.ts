import type { Transaction } from '#db/client.ts';
import { addJob } from '#db/queries/jobs.ts';

/** Has the wire look at once what is due, and not at the next full minute. */
export async function wakeWire(tx: Transaction, now: Date): Promise<void> {
  await addJob(tx, { task: 'find-wire-work', payload: {}, key: 'find-wire-work', runAt: now, mostAttempts: 3 });
}
