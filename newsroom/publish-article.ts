import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { removeJob } from '#db/queries/jobs.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';
import { refuseUnready } from './checks/refuse-unready.ts';
import { publicationJobKey } from './schedule-article.ts';
import { tellIfLate } from './tell-desk.ts';

type Input = {
  articleId: string;
  /** The version that the actor read, or null to publish what is there. */
  version: number | null;
};

/**
 * Publishes an article now. Two people who press at once publish once: the second is told `wrong_status`. The clock
 * publishes only what is due, and tells the desk where it comes late. Nobody publishes before the end of an embargo.
 */
export async function publishArticle(
  db: Database,
  actor: Actor,
  { articleId, version }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const act = { name: 'publish-article', act: 'publish', cause: 'published', articleId, version, now } as const;
  const isClock = actor.kind === 'machine' && actor.name === 'clock';
  return changeArticle(db, actor, act, async (tx, article) => {
    const refusal =
      (isClock ? refuseClock(article, now) : null) ??
      refuseEmbargoed(article, now) ??
      (await refuseUnready(tx, actor, article, now));
    if (refusal) return err(refusal);
    const { publishAt } = article;
    if (article.status === 'scheduled') await removeJob(tx, publicationJobKey(articleId));
    if (isClock && publishAt) await tellIfLate(tx, { articleId, kind: 'missed_schedule', at: publishAt }, now);
    // Published by hand before its time, it appears now and not at the time that it had.
    const due = publishAt && publishAt < now ? publishAt : now;
    return ok({
      values: { publishedAt: article.publishedAt ?? due, publishAt: null, ...leaving(article, now) },
      details: publishAt ? { scheduledFor: publishAt.toISOString() } : {},
    });
  });
}

function refuseClock({ status, publishAt, withdrawAt }: ArticleRow, now: Date): ArticleError | null {
  if (status !== 'scheduled') return { kind: 'wrong_status', act: 'publish', status };
  if (publishAt && publishAt > now) return { kind: 'not_due', publishAt };
  // So late that it should be gone by now: whether it is to appear all the same, a person says.
  return withdrawAt && withdrawAt <= now ? { kind: 'withdrawal_passed', withdrawAt } : null;
}

// A plan to withdraw it that has passed is none any more.
function leaving({ withdrawAt }: ArticleRow, now: Date): Partial<ArticleRow> {
  return withdrawAt && withdrawAt <= now ? { withdrawAt: null, withdrawalReason: null } : {};
}

function refuseEmbargoed({ embargoUntil }: ArticleRow, at: Date): ArticleError | null {
  return embargoUntil && embargoUntil > at ? { kind: 'embargoed', embargoUntil } : null;
}
