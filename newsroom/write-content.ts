import type { Database } from '#db/client.ts';
import { type ArticleRow, replaceArticleLinks } from '#db/queries/editor-articles.ts';
import { deleteWorkingCopy } from '#db/queries/editor-working-copies.ts';
import { countWords } from '#document/to-text.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import { type ArticleContentInput, parseArticleContent } from './article-content.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';
import { typesetContent } from './typeset-content.ts';

/** What saving a draft and updating a published article share: the content is checked, typeset, counted and kept. */
export async function writeContent(
  db: Database,
  actor: Actor,
  act: Parameters<typeof changeArticle>[2],
  input: ArticleContentInput,
  details: Record<string, unknown> = {},
): Promise<Result<ArticleRow, ArticleError>> {
  const parsed = parseArticleContent(input);
  if (!parsed.ok) return parsed;
  return changeArticle(db, actor, act, async (tx, article) => {
    const { authorIds, tagIds, ...content } = typesetContent(parsed.value, article.locale);
    await replaceArticleLinks(tx, article.id, { authorIds, tagIds });
    await deleteWorkingCopy(tx, article.id);
    const wordCount = countWords(content.body, article.locale);
    return ok({ values: { ...content, wordCount, ...(act.act === 'update' && { updatedAt: act.now }) }, details });
  });
}
