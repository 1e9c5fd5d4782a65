import type { Database } from '#db/client.ts';
import { addJob } from '#db/queries/jobs.ts';
import { transact } from '#db/transact.ts';
import { ok, type Result } from '#lib/result.ts';
import type { SecretBox } from '#lib/secret-box.ts';
import { admitTry, type TooManyTries } from './slow-guessing.ts';

/**
 * Asks for a letter with a link to a new password. Whoever asks learns nothing of who is there: any address makes the same
 * job, and the worker finds out whose it is. One job an address waits at a time.
 */
export async function requestPasswordLink(
  db: Database,
  secrets: SecretBox,
  { email, address }: { email: string; address: string },
  now = new Date(),
): Promise<Result<void, TooManyTries>> {
  const account = email.trim().toLowerCase();
  // The same account for all: what counts is from where so many letters are asked for.
  const admitted = await admitTry(db, secrets, { what: 'letter', account: '', address, device: null }, now);
  if (!admitted.ok) return admitted;
  return transact<void, TooManyTries>(db, async (tx) => {
    const key = `password-letter:${secrets.hash('job key', account)}`;
    await addJob(tx, { task: 'send-password-letter', payload: { email: account }, key, runAt: now, mostAttempts: 8 });
    return ok(undefined);
  });
}
