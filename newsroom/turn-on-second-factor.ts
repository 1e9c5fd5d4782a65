import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { updateSecondFactor } from '#db/queries/editor-second-factor.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { SecretBox } from '#lib/secret-box.ts';
import { stepOfCode, toBase32 } from '#lib/totp.ts';
import { can } from './access.ts';
import type { Actor, Person } from './actor.ts';
import type { FieldProblem } from './article-content.ts';
import { totpPurpose } from './check-code.ts';
import type { AccountError } from './end-session.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { giveRecoveryCodes } from './recovery-codes.ts';

const setUpPurpose = 'second factor to be confirmed';
const setUpTime = 30 * 60_000;
const offered = z.object({ userId: z.string(), secret: z.string() });

/** Why no second factor was turned on. */
export type SecondFactorError = AccountError | { kind: 'step_expired' } | { kind: 'invalid'; problems: FieldProblem[] };

/** A new secret for an authenticator, sealed; nothing is kept before a code of it was shown. */
export function offerSecret(secrets: SecretBox, { userId }: Pick<Person, 'userId'>, now = new Date()): string {
  const secret = toBase32(randomBytes(20));
  return secrets.sealUntil(setUpPurpose, { userId, secret }, new Date(now.getTime() + setUpTime));
}

/** The secret that was offered to this person; null where it no longer counts. */
export function offeredSecret(
  secrets: SecretBox,
  { userId }: Pick<Person, 'userId'>,
  sealed: string,
  now = new Date(),
): string | null {
  const opened = offered.safeParse(secrets.openUntil(setUpPurpose, sealed, now));
  return opened.success && opened.data.userId === userId ? opened.data.secret : null;
}

/** Turns on one's second factor by a code of the secret that was offered; gives the recovery codes, which are shown once. */
export async function turnOnSecondFactor(
  db: Database,
  secrets: SecretBox,
  actor: Actor,
  { sealed, code }: { sealed: string; code: string },
  now = new Date(),
): Promise<Result<string[], SecondFactorError>> {
  if (actor.kind !== 'person' || !can(actor, 'manage-own-account'))
    return err({ kind: 'forbidden', act: 'manage-own-account' });
  const { userId } = actor;
  const secret = offeredSecret(secrets, actor, sealed, now);
  if (secret === null) return err({ kind: 'step_expired' });
  const step = stepOfCode(secret, code.replace(/\s/g, ''), now);
  if (step === null) return err({ kind: 'invalid', problems: [{ field: 'code', reason: 'code_wrong' }] });
  return transact<string[], SecondFactorError>(db, async (tx) => {
    await updateSecondFactor(tx, userId, { secret: secrets.seal(totpPurpose, secret), step });
    const codes = await giveRecoveryCodes(tx, secrets, userId);
    const subject = { subjectKind: 'user', subjectId: userId } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'turn-on-second-factor', ...subject });
    return ok(codes);
  });
}
