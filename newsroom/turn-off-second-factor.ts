import type { Database } from '#db/client.ts';
import { replaceRecoveryCodes, updateSecondFactor } from '#db/queries/editor-second-factor.ts';
import { ok, type Result } from '#lib/result.ts';
import type { SecretBox } from '#lib/secret-box.ts';
import type { Actor } from './actor.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { type ProofError, withCode } from './with-code.ts';

/** Turns off one's second factor, by a code of it. */
export async function turnOffSecondFactor(
  db: Database,
  secrets: SecretBox,
  actor: Actor,
  { code }: { code: string },
  now = new Date(),
): Promise<Result<void, ProofError>> {
  return withCode<void>(db, secrets, actor, { code, now }, async (tx, person) => {
    await updateSecondFactor(tx, person.userId, null);
    await replaceRecoveryCodes(tx, person.userId, []);
    const subject = { subjectKind: 'user', subjectId: person.userId } as const;
    await leaveAuditEntry(tx, person, { at: now, act: 'turn-off-second-factor', ...subject });
    return ok(undefined);
  });
}
