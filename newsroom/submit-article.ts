import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';

type Input = { articleId: string; version: number | null };

/** Hands a draft to those who publish. */
export async function submitArticle(
  db: Database,
  actor: Actor,
  { articleId, version }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const act = { name: 'submit-article', act: 'submit', cause: 'saved', articleId, version, now } as const;
  return changeArticle(db, actor, act, async () => ok({ values: {} }));
}
