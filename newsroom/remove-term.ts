import type { Database } from '#db/client.ts';
import { deleteTerm, findTermForChange } from '#db/queries/editor-glossary.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { type GlossaryActor, type GlossaryError, refuseGlossary } from './glossary-term.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** Takes a term out of the glossary. What was translated with it stays as it is. */
export async function removeTerm(
  db: Database,
  actor: GlossaryActor,
  { termId }: { termId: string },
  now = new Date(),
): Promise<Result<void, GlossaryError>> {
  const refusal = refuseGlossary(actor);
  if (refusal) return refusal;
  return transact<void, GlossaryError>(db, async (tx) => {
    const term = await findTermForChange(tx, termId);
    if (!term) return err({ kind: 'not_found' });
    await deleteTerm(tx, termId);
    const subject = { subjectKind: 'term', subjectId: termId } as const;
    const { fromLanguage, toLanguage, source, target } = term;
    const details = { fromLanguage, toLanguage, source, target };
    await leaveAuditEntry(tx, actor, { at: now, act: 'remove-term', ...subject, details });
    return ok(undefined);
  });
}
