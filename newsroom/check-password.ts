import { setTimeout } from 'node:timers/promises';
import type { Database } from '#db/client.ts';
import { findUserForSignIn } from '#db/queries/editor-users.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { SecretBox } from '#lib/secret-box.ts';
import { knownDevice } from './known-device.ts';
import { isPassword } from './password.ts';
import { admitTry, type TooManyTries } from './slow-guessing.ts';

type Input = {
  email: string;
  password: string;
  /** IP address of whoever tries. */
  address: string;
  /** What the browser kept of an earlier sign-in. */
  device: string | null;
};

/** Somebody who has shown that they know the password; `version` tells whether it has been changed since. */
export type PasswordHolder = { userId: string; version: number; needsCode: boolean };

/** The clock, and how a pause is made. */
export type Timing = { now: Date; pause: (milliseconds: number) => Promise<unknown> };

/** What time it is, and real pauses. */
export function realTiming(): Timing {
  return { now: new Date(), pause: setTimeout };
}

/**
 * Whether the password belongs to the address. An unknown address, a suspended person and a wrong password are the same
 * failure and take the same time; guessing is slowed.
 */
export async function checkPassword(
  db: Database,
  secrets: SecretBox,
  { email, password, address, device }: Input,
  { now, pause } = realTiming(),
): Promise<Result<PasswordHolder, TooManyTries | { kind: 'wrong_credentials' }>> {
  const user = await findUserForSignIn(db, email);
  const attempt = { what: 'password', account: email, address } as const;
  const known = knownDevice(secrets, device, user?.id ?? null, now);
  const admitted = await admitTry(db, secrets, { ...attempt, device: known }, now);
  if (!admitted.ok) return admitted;
  await pause(admitted.value.pause);
  const isRight = await isPassword(user?.passwordHash ?? null, password);
  if (!user || !isRight || user.suspendedAt) {
    await admitted.value.failed();
    return err({ kind: 'wrong_credentials' });
  }
  await admitted.value.succeeded();
  return ok({ userId: user.id, version: user.sessionVersion, needsCode: user.totpSecret !== null });
}
