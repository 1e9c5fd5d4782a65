import type { Database } from '#db/client.ts';
import { takeRecoveryCode, takeTotpStep } from '#db/queries/editor-second-factor.ts';
import { findUser } from '#db/queries/editor-users.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { SecretBox } from '#lib/secret-box.ts';
import { stepOfCode } from '#lib/totp.ts';
import { realTiming } from './check-password.ts';
import { knownDevice } from './known-device.ts';
import { hashOfCode } from './recovery-codes.ts';
import { admitTry, type TooManyTries } from './slow-guessing.ts';

/** The purpose under which the secret of an authenticator is sealed. */
export const totpPurpose = 'totp secret';

type Input = {
  /** Who has shown that they know the password, and which one it was. */
  userId: string;
  version: number;
  /** Of the authenticator, or a recovery code. */
  code: string;
  address: string;
  device: string | null;
};

/** Why a code did not do: it is wrong or was used, there were too many, or the sign-in has to begin anew. */
export type CodeError = TooManyTries | { kind: 'wrong_code' } | { kind: 'step_expired' };

/** The second step of a sign-in: no code counts twice (RFC 6238, section 5.2). Guessing is slowed for the account. */
export async function checkCode(
  db: Database,
  secrets: SecretBox,
  { userId, version, code, address, device }: Input,
  { now, pause } = realTiming(),
): Promise<Result<'password-and-code' | 'recovery-code', CodeError>> {
  const user = await findUser(db, userId);
  if (!user || user.suspendedAt || user.sessionVersion !== version || user.totpSecret === null)
    return err({ kind: 'step_expired' });
  const known = knownDevice(secrets, device, userId, now);
  const admitted = await admitTry(db, secrets, { what: 'code', account: userId, address, device: known }, now);
  if (!admitted.ok) return admitted;
  await pause(admitted.value.pause);
  const method = await takeCode(db, secrets, { userId, sealed: user.totpSecret, code, now });
  if (method === null) {
    await admitted.value.failed();
    return err({ kind: 'wrong_code' });
  }
  await admitted.value.succeeded();
  return ok(method);
}

type Use = { userId: string; sealed: string; code: string; now: Date };

async function takeCode(db: Database, secrets: SecretBox, { userId, sealed, code, now }: Use) {
  const digits = code.replace(/\s/g, '');
  return db.transaction(async (tx) => {
    if (/^\d{6}$/.test(digits)) {
      const secret = secrets.open(totpPurpose, sealed);
      const step = secret === null ? null : stepOfCode(secret, digits, now);
      return step !== null && (await takeTotpStep(tx, userId, step)) ? ('password-and-code' as const) : null;
    }
    const codeHash = hashOfCode(secrets, userId, code);
    return (await takeRecoveryCode(tx, { userId, codeHash, now })) ? ('recovery-code' as const) : null;
  });
}
