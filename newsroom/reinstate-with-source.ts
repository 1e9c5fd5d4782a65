import type { Transaction } from '#db/client.ts';
import { findArticleForChange } from '#db/queries/editor-articles.ts';
import { insertDispatchEvents } from '#db/queries/wire-dispatches.ts';
import { listArticlesOfDispatch } from '#db/queries/wire-vanished.ts';
import { within } from '#db/transact.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { takeUpTranslations } from './lay-aside-translations.ts';
import { reinstateArticle } from './reinstate-article.ts';
import { tellOfSource } from './tell-desk.ts';

/**
 * Shows readers again what was withdrawn because its source had withdrawn it, as it was; what has changed there meanwhile
 * follows like every update. What people withdrew, for whatever reason, stays withdrawn.
 */
export async function reinstateWithSource(
  tx: Transaction,
  actor: Actor,
  { dispatchId, source }: { dispatchId: string; source: string },
  now: Date,
): Promise<Result<void, ArticleError>> {
  await takeUpTranslations(tx, actor, dispatchId);
  for (const { articleId } of await listArticlesOfDispatch(tx, actor, dispatchId)) {
    const article = await findArticleForChange(tx, actor, articleId);
    if (article?.status !== 'withdrawn' || article.withdrawalReason !== '') continue;
    const reinstated = await reinstateArticle(within(tx), actor, { articleId, version: article.version }, now);
    if (!reinstated.ok) return reinstated;
    const details = { articleId, locale: article.locale, because: 'source_returned' };
    await insertDispatchEvents(tx, [{ dispatchId, at: now, happened: 'article-followed', details }]);
    await tellOfSource(tx, { articleId, act: 'source_returned', source }, now);
  }
  return ok(undefined);
}
