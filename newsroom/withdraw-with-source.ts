import type { Transaction } from '#db/client.ts';
import { type ArticleRow, findArticleForChange, findRevisionContent } from '#db/queries/editor-articles.ts';
import { removeJob } from '#db/queries/jobs.ts';
import { insertDispatchEvents } from '#db/queries/wire-dispatches.ts';
import { listArticlesOfDispatch } from '#db/queries/wire-vanished.ts';
import { within } from '#db/transact.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';
import { layAsideTranslations } from './lay-aside-translations.ts';
import { isSameText } from './merge-text.ts';
import { withdrawalJobKey } from './plan-withdrawal.ts';
import { tellOfSource } from './tell-desk.ts';
import { unscheduleArticle } from './unschedule-article.ts';

type Input = {
  dispatchId: string;
  /** What the source is called. */
  source: string;
};

/**
 * Lets the articles of a dispatch go the way of what they were made of, which its source has withdrawn. What readers see and
 * says what the translation says is withdrawn, reviewed or not: a review vouches for the translation, not for the story. What
 * people have rewritten has become theirs, and stays until they decide. What is scheduled goes back to the drafts, which
 * nobody can publish while the source stands by its word. (decision «A source takes back, and so do we»)
 */
export async function withdrawWithSource(
  tx: Transaction,
  actor: Actor,
  { dispatchId, source }: Input,
  now: Date,
): Promise<Result<void, ArticleError>> {
  for (const { articleId, filedVersion } of await listArticlesOfDispatch(tx, actor, dispatchId)) {
    const article = await findArticleForChange(tx, actor, articleId);
    if (!article) continue;
    const outcome = await letGo(tx, actor, { article, filedVersion }, now);
    if (!outcome.ok) return outcome;
    if (outcome.value === null) continue;
    const { locale } = article;
    const details = { articleId, locale, because: outcome.value };
    await insertDispatchEvents(tx, [{ dispatchId, at: now, happened: 'article-followed', details }]);
    await tellOfSource(tx, { articleId, act: outcome.value, source }, now);
  }
  await layAsideTranslations(tx, actor, dispatchId, now);
  return ok(undefined);
}

type Outcome = 'source_withdrew' | 'source_withdrew_kept' | 'source_withdrew_unscheduled';
type Filed = { article: ArticleRow; filedVersion: number | null };

/** What became of an article; null where nobody has to hear of it. */
async function letGo(
  tx: Transaction,
  actor: Actor,
  filed: Filed,
  now: Date,
): Promise<Result<Outcome | null, ArticleError>> {
  const { article } = filed;
  const target = { articleId: article.id, version: article.version };
  if (article.status === 'scheduled') {
    const unscheduled = await unscheduleArticle(within(tx), actor, target, now);
    return unscheduled.ok ? ok('source_withdrew_unscheduled') : unscheduled;
  }
  if (article.status !== 'published') return ok(null);
  if (await isRewritten(tx, actor, filed)) return ok('source_withdrew_kept');
  const act = { name: 'withdraw-article', act: 'withdraw', cause: 'withdrawn', ...target, now } as const;
  const withdrawn = await changeArticle(within(tx), actor, act, async (inner) => {
    if (article.withdrawAt) await removeJob(inner, withdrawalJobKey(article.id));
    // No words of ours: the page says who took it back, in the language of its edition.
    return ok({ values: { withdrawnAt: now, withdrawAt: null, withdrawalReason: '' }, details: { because: 'source' } });
  });
  return withdrawn.ok ? ok('source_withdrew') : withdrawn;
}

async function isRewritten(tx: Transaction, actor: Actor, { article, filedVersion }: Filed): Promise<boolean> {
  if (filedVersion === article.version) return false;
  // What the wire did not file, somebody wrote.
  if (filedVersion === null) return true;
  const revision = await findRevisionContent(within(tx), actor, article.id, filedVersion);
  return !revision || !isSameText(revision.theirs, article);
}
