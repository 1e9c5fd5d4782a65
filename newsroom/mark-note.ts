import type { Database } from '#db/client.ts';
import { updateNote } from '#db/queries/editor-notes.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

type Input = { articleId: string; noteId: string; isDone: boolean };

/** Marks a note as done with, or opens it again. */
export async function markNote(
  db: Database,
  actor: Actor,
  { articleId, noteId, isDone }: Input,
  now = new Date(),
): Promise<Result<void, ArticleError>> {
  if (actor.kind !== 'person' || !can(actor, 'write-note')) return err({ kind: 'forbidden', act: 'write-note' });
  return transact<void, ArticleError>(db, async (tx) => {
    const isThere = await updateNote(tx, { id: noteId, articleId, doneAt: isDone ? now : null });
    if (!isThere) return err({ kind: 'not_found' });
    const entry = { at: now, act: 'mark-note', subjectKind: 'article', subjectId: articleId } as const;
    await leaveAuditEntry(tx, actor, { ...entry, details: { noteId, isDone } });
    return ok(undefined);
  });
}
