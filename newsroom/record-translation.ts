import type { Database } from '#db/client.ts';
import { findArticleForChange } from '#db/queries/editor-articles.ts';
import { insertDispatch, insertTranslation } from '#db/queries/editor-dispatches.ts';
import type { dispatches } from '#db/schema/dispatches.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

type Input = {
  articleId: string;
  dispatch: Omit<typeof dispatches.$inferInsert, 'id' | 'createdAt'>;
  engine: string;
  translatedAt: Date;
};

/** Records which dispatch an article translates, and with what: readers are told so from then on. */
export async function recordTranslation(
  db: Database,
  actor: Actor,
  { articleId, dispatch, engine, translatedAt }: Input,
): Promise<Result<void, ArticleError>> {
  return transact<void, ArticleError>(db, async (tx) => {
    const article = await findArticleForChange(tx, actor, articleId);
    if (!article) return err({ kind: 'not_found' });
    if (!can(actor, 'save', article)) return err({ kind: 'forbidden', act: 'save' });
    const dispatchId = await insertDispatch(tx, { ...dispatch, createdAt: translatedAt });
    await insertTranslation(tx, { dispatchId, articleId, engine, translatedAt });
    const details = { dispatchId, engine };
    await leaveAuditEntry(tx, actor, {
      at: translatedAt,
      act: 'record-translation',
      subjectKind: 'article',
      subjectId: articleId,
      details,
    });
    return ok(undefined);
  });
}
