import type { Database } from '#db/client.ts';
import { findRewriteForChange, updateUndoneRewrite } from '#db/queries/wire-rewrites.ts';
import { findDispatchOfTranslation, findTranslationForChange, listSegments } from '#db/queries/wire-translations.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { type FollowedArticle, followSegments } from './follow-segments.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';

/**
 * Takes back what a model made of a headline or a standfirst: the line stands again as it was translated, and the article
 * follows, as a save of a draft or as an update. The same line is not rewritten again.
 */
export async function undoRewrite(
  db: Database,
  actor: Actor,
  { rewriteId }: { rewriteId: string },
  now = new Date(),
): Promise<Result<{ article: FollowedArticle | null }, ArticleError>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  return transact<{ article: FollowedArticle | null }, ArticleError>(db, async (tx) => {
    const rewrite = await findRewriteForChange(tx, rewriteId);
    if (!rewrite || rewrite.undoneAt !== null) return err({ kind: 'not_found' });
    const { translationId, part, before, after, engine } = rewrite;
    const translation = await findTranslationForChange(tx, translationId);
    const found = await findDispatchOfTranslation(tx, actor, translationId);
    if (!translation || !found) return err({ kind: 'not_found' });
    await updateUndoneRewrite(tx, rewriteId, actor.userId, now);
    const rows = await listSegments(tx, actor, translationId);
    const followed = await followSegments(tx, actor, { translation, found, rows }, now);
    if (!followed.ok) return followed;
    const subject = { subjectKind: 'dispatch', subjectId: found.dispatch.id } as const;
    const details = { locale: translation.locale, part, before: after, after: before, engine };
    await leaveAuditEntry(tx, actor, { at: now, act: 'undo-rewrite', ...subject, details });
    return ok({ article: followed.value });
  });
}
