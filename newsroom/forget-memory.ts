import type { Database } from '#db/client.ts';
import { deleteMemory, findMemoryForChange } from '#db/queries/editor-memory.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { type GlossaryActor, type GlossaryError, refuseGlossary } from './glossary-term.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** Forgets a sentence: engines translate it again from now on. What was translated with it stays as it is. */
export async function forgetMemory(
  db: Database,
  actor: GlossaryActor,
  { sentenceId }: { sentenceId: string },
  now = new Date(),
): Promise<Result<void, GlossaryError>> {
  const refusal = refuseGlossary(actor);
  if (refusal) return refusal;
  return transact<void, GlossaryError>(db, async (tx) => {
    const entry = await findMemoryForChange(tx, sentenceId);
    if (!entry) return err({ kind: 'not_found' });
    await deleteMemory(tx, sentenceId);
    const subject = { subjectKind: 'sentence', subjectId: sentenceId } as const;
    const { fromLanguage, toLanguage, source, target } = entry;
    const details = { fromLanguage, toLanguage, source, target };
    await leaveAuditEntry(tx, actor, { at: now, act: 'forget-memory', ...subject, details });
    return ok(undefined);
  });
}
