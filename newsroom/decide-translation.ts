import type { Database } from '#db/client.ts';
import { findArticleForChange } from '#db/queries/editor-articles.ts';
import {
  findDispatchOfTranslation,
  findTranslationForChange,
  listSegments,
  updateTranslation,
  type WireTranslation,
} from '#db/queries/wire-translations.ts';
import { transact, within } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { followSegments } from './follow-segments.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { publishArticle } from './publish-article.ts';

type Input = {
  translationId: string;
  decision: NonNullable<WireTranslation['decision']>;
  /** The version of the article that the person saw. */
  version: number;
};

/**
 * Decides over the gate: accepts a translation, so that readers see its article or its update; holds it, whatever the gate
 * says; or rejects it. Who overlooked a change of the article is told `stale`. It says nothing of a review.
 */
export async function decideTranslation(
  db: Database,
  actor: Actor,
  { translationId, decision, version }: Input,
  now = new Date(),
): Promise<Result<void, ArticleError>> {
  const act = decision === 'accepted' ? 'publish' : 'translate';
  if (actor.kind !== 'person' || !can(actor, act)) return err({ kind: 'forbidden', act });
  return transact<void, ArticleError>(db, async (tx) => {
    const translation = await findTranslationForChange(tx, translationId);
    const found = await findDispatchOfTranslation(tx, actor, translationId);
    const article = translation?.articleId ? await findArticleForChange(tx, actor, translation.articleId) : null;
    if (!translation || !found || !article) return err({ kind: 'not_found' });
    if (article.version !== version) return err({ kind: 'stale', version: article.version });
    const values = { decision, decidedBy: actor.userId, decidedAt: now };
    await updateTranslation(tx, translationId, { ...values, ...(decision === 'rejected' && { state: 'refused' }) });
    if (decision === 'accepted' && article.status === 'published') {
      const rows = await listSegments(tx, actor, translationId);
      const followed = await followSegments(tx, actor, { translation, found, rows }, now);
      if (!followed.ok) return followed;
      await updateTranslation(tx, translationId, { state: 'filed' });
    } else if (decision === 'accepted') {
      const published = await publishArticle(within(tx), actor, { articleId: article.id, version }, now);
      if (!published.ok) return published;
      await updateTranslation(tx, translationId, { articleVersion: published.value.version });
    }
    const subject = { subjectKind: 'dispatch', subjectId: found.dispatch.id } as const;
    const { locale, verdict } = translation;
    const details = { locale, verdict, decision, articleId: article.id };
    await leaveAuditEntry(tx, actor, { at: now, act: 'decide-translation', ...subject, details });
    return ok(undefined);
  });
}
