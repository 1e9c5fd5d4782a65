import { sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import type { EndedSubscription } from './wire-subscriptions.ts';

/** A list of articles that has changed, and so have its feeds; `id` is that of the section, tag or author. */
export type ChangedList =
  | { kind: 'edition'; locale: string; id: null }
  | { kind: 'section' | 'tag' | 'author'; locale: string; id: string };

/** What the worker knows how to do, with what each task needs. */
export type Tasks = {
  'publish-scheduled': { articleId: string };
  'withdraw-scheduled': { articleId: string };
  /** `file` is the picture's name in the media store, `width` its pixels. */
  'prepare-picture': { file: string; width: number };
  'ping-hub': ChangedList;
  'send-password-letter': { email: string };
  /** Looks for the feed behind an address, and tells whoever asked and still waits. */
  'find-source': { question: string; address: string; selectors: Readonly<Record<string, string>>; until: string };
  /** Goes on with a repair of what was published before a term was in the glossary. */
  'repair-glossary': { repairId: string };
  /** Asks the gate of what somebody changed in a translation. */
  'check-translation': { translationId: string };
  /** Tells a hub that we want to hear no more of a feed. */
  'leave-hub': EndedSubscription;
  /** Looks which sources are due: also done each minute. */
  'find-wire-work': Record<string, never>;
};

/** What is done by the runner of the wire, which waits for servers. */
export type WireTask = 'find-source' | 'leave-hub' | 'find-wire-work' | 'repair-glossary' | 'check-translation';

/**
 * Enqueues a job in the caller's transaction: it exists if and only if the change does. A job with the same `key`
 * that has not begun is replaced; jobs of one `queue` run one after the other. `isGathered`: a job that waits keeps its
 * time, so that whatever comes meanwhile is done by it, and nothing can put it off for ever.
 */
export async function addJob<Name extends keyof Tasks>(
  tx: Transaction,
  job: {
    task: Name;
    payload: Tasks[Name];
    key: string;
    runAt: Date;
    queue?: string;
    isGathered?: boolean;
    mostAttempts?: number;
  },
): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job(
      ${job.task}, payload := ${JSON.stringify(job.payload)}::json, run_at := ${job.runAt.toISOString()}::timestamptz,
      job_key := ${job.key}, job_key_mode := ${job.isGathered ? 'preserve_run_at' : 'replace'},
      queue_name := ${job.queue ?? null}, max_attempts := ${job.mostAttempts ?? 25})`);
}

/** Removes the job with this key, if it has not begun. */
export async function removeJob(tx: Transaction, key: string): Promise<void> {
  await tx.execute(sql`select graphile_worker.remove_job(${key})`);
}
