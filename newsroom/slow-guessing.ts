import type { Database } from '#db/client.ts';
import { addFailures, countTry, forgetTries, listFailures, type Slowing } from '#db/queries/sign-in-failures.ts';
import { networkOf } from '#lib/network-of.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { SecretBox } from '#lib/secret-box.ts';

/** Somebody has to wait, so many seconds. */
export type TooManyTries = { kind: 'too_many_tries'; retryAfter: number };

/** What is tried, and by whom as far as we know. */
export type Attempt = {
  /** What is guessed at: a password, the code of the second step; or that letters are asked for. */
  what: 'password' | 'code' | 'letter';
  /** E-mail address or id of the account, whether it exists or not. */
  account: string;
  /** IP address of whoever tries. */
  address: string;
  /** The id of a device on which this account has signed in before; null for any other. */
  device: string | null;
};

/** A try that may be made, after a pause; whoever makes it says how it ended. */
export type Admission = { pause: number; succeeded: () => Promise<void>; failed: () => Promise<void> };

const hour = 3600;

/** Docs: decision «Guessing is slowed, nobody is locked out». */
const hard: Slowing = { free: 5, firstWait: 15, longestWait: 900, forgetAfter: hour };

/** From so many failures within an hour on, tries on one account from anywhere, or from one address, are answered later. */
const soft = { free: 20, step: 250, longest: 2000 };

/** Counts a try and says whether it may be made. What slows it hard is never in the hands of a stranger elsewhere. */
export async function admitTry(
  db: Database,
  secrets: SecretBox,
  attempt: Attempt,
  now: Date,
): Promise<Result<Admission, TooManyTries>> {
  const { what, device } = attempt;
  const account = attempt.account.toLowerCase();
  const address = networkOf(attempt.address);
  const keyOf = (...parts: string[]) => secrets.hash('sign-in failures', JSON.stringify([what, ...parts]));
  const key = device === null ? keyOf('from', account, hardAddress(what, address)) : keyOf('device', account, device);
  const wait = await countTry(db, { key, slowing: hard, now });
  if (wait !== null) return err({ kind: 'too_many_tries', retryAfter: wait });
  const succeeded = () => forgetTries(db, key);
  if (device !== null) return ok({ pause: 0, succeeded, failed: async () => {} });
  const keys = [keyOf('account', account), keyOf('address', address)];
  const failures = await listFailures(db, keys, hour, now);
  const most = Math.max(...keys.map((one) => failures.get(one) ?? 0));
  const pause = Math.min(soft.longest, Math.max(0, most - soft.free + 1) * soft.step);
  return ok({ pause, succeeded, failed: () => addFailures(db, keys, hour, now) });
}

// Whoever guesses at a code has the password already, and a code has a million values: wherever from, it counts together.
function hardAddress(what: Attempt['what'], address: string): string {
  return what === 'code' ? 'anywhere' : address;
}
