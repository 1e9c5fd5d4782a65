import type { Database } from '#db/client.ts';
import { findTermForChange, findTermOfWords, updateTerm } from '#db/queries/editor-glossary.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { machineActor } from './actor.ts';
import { checkTerm, type GlossaryActor, type GlossaryError, refuseGlossary, type TermInput } from './glossary-term.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** Says something else of a term; what is not among the changes stays. */
export async function changeTerm(
  db: Database,
  actor: GlossaryActor,
  { termId, ...changes }: Partial<TermInput> & { termId: string },
  now = new Date(),
): Promise<Result<void, GlossaryError>> {
  const refusal = refuseGlossary(actor);
  if (refusal) return refusal;
  return transact<void, GlossaryError>(db, async (tx) => {
    const term = await findTermForChange(tx, termId);
    if (!term) return err({ kind: 'not_found' });
    const checked = checkTerm({ ...term, target: term.target ?? '', ...changes });
    if (!checked.ok) return checked;
    const other = await findTermOfWords(tx, machineActor('import'), checked.value);
    if (other && other.id !== termId)
      return err({ kind: 'invalid', problems: [{ field: 'source', reason: 'term_taken' }] });
    const changedBy = actor !== 'operator' && actor.kind === 'person' ? actor.userId : null;
    await updateTerm(tx, termId, { ...checked.value, changedBy, changedAt: now });
    const subject = { subjectKind: 'term', subjectId: termId } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'change-term', ...subject, details: { ...checked.value } });
    return ok(undefined);
  });
}
