import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { removeJob } from '#db/queries/jobs.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';
import { withdrawalJobKey } from './plan-withdrawal.ts';
import { typesetText } from './typeset-content.ts';

type Input = { articleId: string; version: number | null; reason: string };

/** Takes a published article away. Its address stays and says, with the status 410, that and why it is gone. */
export async function withdrawArticle(
  db: Database,
  actor: Actor,
  { articleId, version, reason }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const text = reason.trim();
  if (text === '') return err({ kind: 'invalid', problems: [{ field: 'reason', reason: 'reason_missing' }] });
  const act = { name: 'withdraw-article', act: 'withdraw', cause: 'withdrawn', articleId, version, now } as const;
  return changeArticle(db, actor, act, async (tx, article) => {
    if (article.withdrawAt) await removeJob(tx, withdrawalJobKey(articleId));
    const withdrawalReason = typesetText(text, article.locale);
    return ok({ values: { withdrawnAt: now, withdrawAt: null, withdrawalReason }, details: { reason: text } });
  });
}
