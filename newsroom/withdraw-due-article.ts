import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { removeJob } from '#db/queries/jobs.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { machineActor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';
import { withdrawalJobKey } from './plan-withdrawal.ts';
import { tellIfLate } from './tell-desk.ts';

/** Withdraws an article whose planned time has come, for the reason that was planned; tells the desk where it is late. */
export async function withdrawDueArticle(
  db: Database,
  articleId: string,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const names = { name: 'withdraw-article', act: 'withdraw', cause: 'withdrawn' } as const;
  const act = { ...names, articleId, version: null, now };
  return changeArticle(db, machineActor('clock'), act, async (tx, { withdrawAt, withdrawalReason, publishedAt }) => {
    if (withdrawAt === null || withdrawAt > now) return err({ kind: 'not_due', publishAt: withdrawAt ?? now });
    await removeJob(tx, withdrawalJobKey(articleId));
    // What appeared after the time at which it was to leave has nothing to be late for.
    const due = publishedAt && publishedAt > withdrawAt ? publishedAt : withdrawAt;
    await tellIfLate(tx, { articleId, kind: 'missed_withdrawal', at: due }, now);
    return ok({
      values: { withdrawnAt: now, withdrawAt: null, withdrawalReason },
      details: { scheduledFor: withdrawAt.toISOString(), reason: withdrawalReason },
    });
  });
}
