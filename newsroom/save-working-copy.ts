import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { upsertWorkingCopy } from '#db/queries/editor-working-copies.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import { type ArticleContentInput, parseArticleContent } from './article-content.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';
import { typesetContent } from './typeset-content.ts';

type Input = {
  articleId: string;
  version: number;
  content: ArticleContentInput;
  isAutosave?: boolean;
  /** The version that this brings back, where it is not newly written. */
  restored?: number | undefined;
};

/**
 * Saves what somebody writes on a published article without showing it to readers: it goes out with the next update. A
 * save that is based on an older version is refused as `stale`.
 */
export async function saveWorkingCopy(
  db: Database,
  actor: Actor,
  { articleId, version, content, isAutosave = false, restored }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const parsed = parseArticleContent(content);
  if (!parsed.ok) return parsed;
  const names = { name: 'save-working-copy', act: 'prepare-update' } as const;
  const cause = restored === undefined ? 'saved' : 'restored';
  return changeArticle(db, actor, { ...names, cause, articleId, version, isAutosave, now }, async (tx, article) => {
    const revision = typesetContent(parsed.value, article.locale);
    const savedBy = actor.kind === 'person' ? actor.userId : null;
    await upsertWorkingCopy(tx, { articleId, version: article.version + 1, content: revision, savedBy, savedAt: now });
    return ok({ values: {}, revision, details: restored === undefined ? {} : { restored } });
  });
}
