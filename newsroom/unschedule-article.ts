import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { removeJob } from '#db/queries/jobs.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';
import { withdrawalJobKey } from './plan-withdrawal.ts';
import { publicationJobKey } from './schedule-article.ts';

type Input = { articleId: string; version: number | null };

/** Takes a scheduled article back to the drafts: it will neither appear nor be withdrawn by itself. */
export async function unscheduleArticle(
  db: Database,
  actor: Actor,
  { articleId, version }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const act = { name: 'unschedule-article', act: 'unschedule', cause: 'saved', articleId, version, now } as const;
  return changeArticle(db, actor, act, async (tx, { publishAt }) => {
    await removeJob(tx, publicationJobKey(articleId));
    await removeJob(tx, withdrawalJobKey(articleId));
    const values = { publishAt: null, withdrawAt: null, withdrawalReason: null };
    return ok({ values, details: publishAt ? { scheduledFor: publishAt.toISOString() } : {} });
  });
}
