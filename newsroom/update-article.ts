import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import type { Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleContentInput } from './article-content.ts';
import type { ArticleError } from './article-error.ts';
import { writeContent } from './write-content.ts';

type Input = { articleId: string; version: number; content: ArticleContentInput };

/** Changes what a published article says; its readers see that it was updated, and when. */
export async function updateArticle(
  db: Database,
  actor: Actor,
  { articleId, version, content }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const act = { name: 'update-article', act: 'update', cause: 'updated', articleId, version, now } as const;
  return writeContent(db, actor, act, content);
}
