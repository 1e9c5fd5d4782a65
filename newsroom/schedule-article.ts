import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { addJob } from '#db/queries/jobs.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';

type Input = { articleId: string; version: number | null; publishAt: Date };

/** Lets an article appear by itself at `publishAt`, which must lie in the future. Scheduling again moves it. */
export async function scheduleArticle(
  db: Database,
  actor: Actor,
  { articleId, version, publishAt }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  if (!(publishAt > now)) return err({ kind: 'schedule_in_past', publishAt });
  const act = { name: 'schedule-article', act: 'schedule', cause: 'scheduled', articleId, version, now } as const;
  return changeArticle(db, actor, act, async (tx) => {
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
