import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { removeJob } from '#db/queries/jobs.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';
import { publicationJobKey } from './schedule-article.ts';

type Input = {
  articleId: string;
  /** The version that the actor read, or null to publish what is there. */
  version: number | null;
};

/**
 * Publishes an article now. Two people who press at once publish once: the second is told `wrong_status`. The clock
 * publishes only what is due.
 */
export async function publishArticle(
  db: Database,
  actor: Actor,
  { articleId, version }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const act = { name: 'publish-article', act: 'publish', cause: 'published', articleId, version, now } as const;
  return changeArticle(db, actor, act, async (tx, article) => {
    if (actor.kind === 'machine' && actor.name === 'clock') {
      if (article.status !== 'scheduled') return err({ kind: 'wrong_status', act: 'publish', status: article.status });
      if (article.publishAt && article.publishAt > now) return err({ kind: 'not_due', publishAt: article.publishAt });
    }
    if (article.status === 'scheduled') await removeJob(tx, publicationJobKey(articleId));
    // Published by hand before its time, it appears now and not at the time that it had.
    const due = article.publishAt && article.publishAt < now ? article.publishAt : now;
    return ok({
      values: { publishedAt: article.publishedAt ?? due, publishAt: null },
      details: article.publishAt ? { scheduledFor: article.publishAt.toISOString() } : {},
    });
  });
}
