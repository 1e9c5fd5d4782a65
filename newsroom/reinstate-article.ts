import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';
import { refuseUnready } from './checks/refuse-unready.ts';

type Input = { articleId: string; version: number | null };

/**
 * Shows readers a withdrawn article again, as it was, at its address. It keeps the date at which it appeared; that it was
 * away counts as a change, so that whoever was told that it is gone looks again.
 */
export async function reinstateArticle(
  db: Database,
  actor: Actor,
  { articleId, version }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const act = { name: 'reinstate-article', act: 'reinstate', cause: 'published', articleId, version, now } as const;
  return changeArticle(db, actor, act, async (tx, article) => {
    const refusal = await refuseUnready(tx, actor, article, now);
    if (refusal) return err(refusal);
    const { withdrawnAt, withdrawalReason: reason } = article;
    return ok({
      values: { withdrawnAt: null, withdrawalReason: null, updatedAt: now },
      details: { withdrawnAt: withdrawnAt?.toISOString(), reason },
    });
  });
}
