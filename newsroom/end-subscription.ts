import type { Transaction } from '#db/client.ts';
import { addJob } from '#db/queries/jobs.ts';
import { forgetSubscription } from '#db/queries/wire-subscriptions.ts';

/**
 * Ends what a hub tells us of a source that is asked no more: from now on its address is nobody's, and the worker tells the
 * hub so, if it can be told. (WebSub, section 5.1)
 */
export async function endSubscription(tx: Transaction, sourceId: string, now: Date): Promise<void> {
  const ended = await forgetSubscription(tx, sourceId);
  if (!ended) return;
  const job = { payload: ended, key: `leave-hub:${ended.hubCallback}`, runAt: now, mostAttempts: 5 };
  await addJob(tx, { task: 'leave-hub', ...job });
}
