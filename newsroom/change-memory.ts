import type { Database } from '#db/client.ts';
import { findMemoryForChange, updateMemory } from '#db/queries/editor-memory.ts';
import { transact } from '#db/transact.ts';
import { findMarkupProblem } from '#document/segments/segment-markup.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { type GlossaryActor, type GlossaryError, refuseGlossary } from './glossary-term.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { typesetText } from './typeset-content.ts';

const longest = 20_000;

/** Puts other words in the place of a remembered sentence. What was translated with the former ones stays as it is. */
export async function changeMemory(
  db: Database,
  actor: GlossaryActor,
  { sentenceId, target }: { sentenceId: string; target: string },
  now = new Date(),
): Promise<Result<void, GlossaryError>> {
  const refusal = refuseGlossary(actor);
  if (refusal) return refusal;
  if (target.length > longest) return problem('sentence_too_long');
  return transact<void, GlossaryError>(db, async (tx) => {
    const entry = await findMemoryForChange(tx, sentenceId);
    if (!entry) return err({ kind: 'not_found' });
    const { fromLanguage, toLanguage, source, target: before } = entry;
    const after = typesetText(target.trim(), toLanguage);
    if (after === '') return problem('sentence_empty');
    const wrong = findMarkupProblem(source, after);
    if (wrong) return problem(wrong.kind === 'empty_translation' ? 'sentence_empty' : 'sentence_marks');
    if (after === before) return ok(undefined);
    const userId = actor !== 'operator' && actor.kind === 'person' ? actor.userId : null;
    await updateMemory(tx, sentenceId, { target: after, userId, savedAt: now });
    const subject = { subjectKind: 'sentence', subjectId: sentenceId } as const;
    const details = { fromLanguage, toLanguage, source, before, after };
    await leaveAuditEntry(tx, actor, { at: now, act: 'change-memory', ...subject, details });
    return ok(undefined);
  });
}

function problem(reason: string): Result<never, GlossaryError> {
  return err({ kind: 'invalid', problems: [{ field: 'target', reason }] });
}
