import type { Database } from '#db/client.ts';
import { findArticleForChange, insertReview } from '#db/queries/editor-articles.ts';
import { findTranslationOfArticle } from '#db/queries/wire-translations.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { announceChange, listsShowing } from './announce-change.ts';
import type { ArticleError } from './article-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/** An article that the wire translated is reviewed at its desk, sentence by sentence; nobody can say of it that it was. */
type AtDesk = { kind: 'reviewed_at_desk'; translationId: string };

/**
 * Records that a person read a translated article against its original, where the translation was made elsewhere and came as
 * a whole; what readers are told follows from it.
 */
export async function reviewTranslation(
  db: Database,
  actor: Actor,
  { articleId }: { articleId: string },
  now = new Date(),
): Promise<Result<void, ArticleError | AtDesk>> {
  return transact<void, ArticleError | AtDesk>(db, async (tx) => {
    const article = await findArticleForChange(tx, actor, articleId);
    if (!article) return err({ kind: 'not_found' });
    if (actor.kind !== 'person' || !can(actor, 'review-translation', article)) {
      return err({ kind: 'forbidden', act: 'review-translation' });
    }
    const translationId = await findTranslationOfArticle(tx, actor, articleId);
    if (translationId) return err({ kind: 'reviewed_at_desk', translationId });
    await insertReview(tx, { articleId, version: article.version, userId: actor.userId, reviewedAt: now });
    const details = { version: article.version };
    await leaveAuditEntry(tx, actor, {
      at: now,
      act: 'review-translation',
      subjectKind: 'article',
      subjectId: articleId,
      details,
    });
    await announceChange(tx, actor, await listsShowing(tx, actor, article), now);
    return ok(undefined);
  });
}
