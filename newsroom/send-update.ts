import type { Database } from '#db/client.ts';
import { type ArticleRow, findArticle } from '#db/queries/editor-articles.ts';
import { findWorkingCopy } from '#db/queries/editor-working-copies.ts';
import { err, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleContent } from './article-content.ts';
import type { ArticleError } from './article-error.ts';
import { refuseContent } from './checks/refuse-unready.ts';
import { updateArticle } from './update-article.ts';

type Input = { articleId: string; version: number };

/** Lets go out to readers what was written on a published article since its last update. */
export async function sendUpdate(
  db: Database,
  actor: Actor,
  { articleId, version }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const copy = await findWorkingCopy(db, actor, articleId);
  if (!copy) {
    const article = await findArticle(db, actor, articleId);
    return err(article ? { kind: 'nothing_to_update' } : { kind: 'not_found' });
  }
  // A copy holds what passed the same check as the article did. Somebody who saves meanwhile raises the version.
  const content = copy.content as ArticleContent; // RevisionContent says `kind: string` of the same word
  const unready = await refuseContent(db, actor, { articleId, content }, now);
  if (unready) return err(unready);
  return updateArticle(db, actor, { articleId, version, content }, now);
}
