import type { Database } from '#db/client.ts';
import { insertTerm } from '#db/queries/editor-glossary.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { checkTerm, type GlossaryActor, type GlossaryError, refuseGlossary, type TermInput } from './glossary-term.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** Adds a term to the glossary of a pair of languages. What is translated from then on follows it. */
export async function addTerm(
  db: Database,
  actor: GlossaryActor,
  input: TermInput,
  now = new Date(),
): Promise<Result<{ id: string }, GlossaryError>> {
  const refusal = refuseGlossary(actor);
  if (refusal) return refusal;
  const checked = checkTerm(input);
  if (!checked.ok) return checked;
  return transact<{ id: string }, GlossaryError>(db, async (tx) => {
    const changedBy = actor !== 'operator' && actor.kind === 'person' ? actor.userId : null;
    const id = await insertTerm(tx, { ...checked.value, changedBy, changedAt: now, createdAt: now });
    if (id === null) return err({ kind: 'invalid', problems: [{ field: 'source', reason: 'term_taken' }] });
    const subject = { subjectKind: 'term', subjectId: id } as const;
    await leaveAuditEntry(tx, actor, { at: now, act: 'add-term', ...subject, details: { ...checked.value } });
    return ok({ id });
  });
}
