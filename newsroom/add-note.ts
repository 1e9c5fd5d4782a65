import { z } from 'zod';
import type { Database } from '#db/client.ts';
import { findArticle } from '#db/queries/editor-articles.ts';
import { insertNote } from '#db/queries/editor-notes.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

const longest = 2000;

/** Leaves a note to colleagues on an article; readers never see it. */
export async function addNote(
  db: Database,
  actor: Actor,
  { articleId, text }: { articleId: string; text: string },
  now = new Date(),
): Promise<Result<void, ArticleError>> {
  if (actor.kind !== 'person' || !can(actor, 'write-note')) return err({ kind: 'forbidden', act: 'write-note' });
  const written = text.trim();
  const reason = written === '' ? 'note_empty' : written.length > longest ? 'note_too_long' : null;
  if (reason) return err({ kind: 'invalid', problems: [{ field: 'text', reason }] });
  const article = z.uuid().safeParse(articleId).success ? await findArticle(db, actor, articleId) : null;
  if (!article) return err({ kind: 'not_found' });
  return transact<void, ArticleError>(db, async (tx) => {
    await insertNote(tx, { articleId, userId: actor.userId, text: written, createdAt: now });
    await leaveAuditEntry(tx, actor, { at: now, act: 'add-note', subjectKind: 'article', subjectId: articleId });
    return ok(undefined);
  });
}
