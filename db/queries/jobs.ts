import { sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';

/** What the worker knows how to do, with what each task needs. */
export type Tasks = {
  'publish-scheduled': { articleId: string };
  /** `file` is the picture's name in the media store, `width` its pixels. */
  'prepare-picture': { file: string; width: number };
};

/**
 * Enqueues a job in the caller's transaction: it exists if and only if the change does. A job with the same `key`
 * that has not begun is replaced; jobs of one `queue` run one after the other.
 */
export async function addJob<Name extends keyof Tasks>(
  tx: Transaction,
  job: { task: Name; payload: Tasks[Name]; key: string; runAt: Date; queue?: string },
): Promise<void> {
  await tx.execute(sql`
    select graphile_worker.add_job(
      ${job.task}, payload := ${JSON.stringify(job.payload)}::json, run_at := ${job.runAt.toISOString()}::timestamptz,
      job_key := ${job.key}, job_key_mode := 'replace', queue_name := ${job.queue ?? null})`);
}

/** Removes the job with this key, if it has not begun. */
export async function removeJob(tx: Transaction, key: string): Promise<void> {
  await tx.execute(sql`select graphile_worker.remove_job(${key})`);
}
