import type { Database } from '#db/client.ts';
import { deletePasskey } from '#db/queries/editor-passkeys.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { AccountError } from './end-session.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** Takes one's own passkey away. */
export async function removePasskey(
  db: Database,
  actor: Actor,
  { passkeyId }: { passkeyId: string },
  now = new Date(),
): Promise<Result<void, AccountError>> {
  if (actor.kind !== 'person' || !can(actor, 'manage-own-account'))
    return err({ kind: 'forbidden', act: 'manage-own-account' });
  const { userId } = actor;
  return transact<void, AccountError>(db, async (tx) => {
    const name = await deletePasskey(tx, userId, passkeyId);
    if (name === null) return err({ kind: 'not_found' });
    const subject = { subjectKind: 'user', subjectId: userId } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'remove-passkey', ...subject, details: { name } });
    return ok(undefined);
  });
}
