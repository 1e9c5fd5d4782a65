import type { Database } from '#db/client.ts';
import { updateMediaCredit } from '#db/queries/editor-media.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { MediaError } from './add-media.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** Says whom a medium is credited to, everywhere that it is shown. */
export async function creditMedia(
  db: Database,
  actor: Actor,
  { mediaId, credit }: { mediaId: string; credit: string },
  now = new Date(),
): Promise<Result<{ credit: string }, MediaError | { kind: 'not_found' }>> {
  if (!can(actor, 'add-media')) return err({ kind: 'forbidden', act: 'add-media' });
  const said = credit.trim();
  if (said === '') return err({ kind: 'credit_missing' });
  return transact<{ credit: string }, { kind: 'not_found' }>(db, async (tx) => {
    if (!(await updateMediaCredit(tx, mediaId, said))) return err({ kind: 'not_found' });
    const subject = { subjectKind: 'media', subjectId: mediaId } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'credit-media', ...subject, details: { credit: said } });
    return ok({ credit: said });
  });
}
