import type { Database } from '#db/client.ts';
import { ok, type Result } from '#lib/result.ts';
import type { SecretBox } from '#lib/secret-box.ts';
import type { Actor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { giveRecoveryCodes } from './recovery-codes.ts';
import { type ProofError, withCode } from './with-code.ts';

/** New recovery codes for oneself, by a code of the second factor; the former ones are void. They are shown once. */
export async function renewRecoveryCodes(
  db: Database,
  secrets: SecretBox,
  actor: Actor,
  { code }: { code: string },
  now = new Date(),
): Promise<Result<string[], ProofError>> {
  return withCode<string[]>(db, secrets, actor, { code, now }, async (tx, person) => {
    const codes = await giveRecoveryCodes(tx, secrets, person.userId);
    const subject = { subjectKind: 'user', subjectId: person.userId } as const;
    await leaveAuditEntry(tx, person, { at: now, act: 'renew-recovery-codes', ...subject });
    return ok(codes);
  });
}
