import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { addJob } from '#db/queries/jobs.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';
import { refuseUnready } from './checks/refuse-unready.ts';

type Input = { articleId: string; version: number | null; publishAt: Date };

/**
 * Lets an article appear by itself at `publishAt`, which must lie in the future and not before the end of an embargo.
 * Scheduling again moves it.
 */
export async function scheduleArticle(
  db: Database,
  actor: Actor,
  { articleId, version, publishAt }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  if (!(publishAt > now)) return err({ kind: 'schedule_in_past', publishAt });
  const act = { name: 'schedule-article', act: 'schedule', cause: 'scheduled', articleId, version, now } as const;
  return changeArticle(db, actor, act, async (tx, article) => {
    const { embargoUntil, withdrawAt } = article;
    if (embargoUntil && embargoUntil > publishAt) return err({ kind: 'embargoed', embargoUntil });
    if (withdrawAt && withdrawAt <= publishAt) {
      return err({ kind: 'invalid', problems: [{ field: 'publishAt', reason: 'publication_after_withdrawal' }] });
    }
    const unready = await refuseUnready(tx, actor, article, now);
    if (unready) return err(unready);
    await addJob(tx, {
      task: 'publish-scheduled',
      payload: { articleId },
      key: publicationJobKey(articleId),
      runAt: publishAt,
    });
    return ok({ values: { publishAt }, details: { publishAt: publishAt.toISOString() } });
  });
}

/** The key of the job that will publish this article: there is at most one. */
export function publicationJobKey(articleId: string): string {
  return `publish:${articleId}`;
}
