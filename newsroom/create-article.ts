import type { Database } from '#db/client.ts';
import { violatedConstraint } from '#db/constraint.ts';
import { type ArticleRow, insertArticle, insertStory, replaceArticleLinks } from '#db/queries/editor-articles.ts';
import { transact } from '#db/transact.ts';
import { countWords } from '#document/to-text.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { type ArticleContentInput, parseArticleContent } from './article-content.ts';
import { type ArticleError, errorOfConstraint } from './article-error.ts';
import { recordAct } from './change-article.ts';
import { typesetContent } from './typeset-content.ts';

type Input = {
  locale: string;
  /** Null for a new story; else the story of which this is one more language version. */
  storyId: string | null;
  origin: 'staff' | 'wire';
  content: ArticleContentInput;
};

/** Begins an article as a draft. Fails when the slug or the story's place in this language is taken. */
export async function createArticle(
  db: Database,
  actor: Actor,
  input: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  if (!can(actor, 'create')) return err({ kind: 'forbidden', act: 'create' });
  const parsed = parseArticleContent(input.content);
  if (!parsed.ok) return parsed;
  const { authorIds, tagIds, ...content } = typesetContent(parsed.value, input.locale);
  try {
    return await transact<ArticleRow, ArticleError>(db, async (tx) => {
      const article = await insertArticle(tx, {
        ...content,
        storyId: input.storyId ?? (await insertStory(tx)),
        locale: input.locale,
        origin: input.origin,
        wordCount: countWords(content.body, input.locale),
        createdBy: actor.kind === 'person' ? actor.userId : null,
        createdAt: now,
        savedAt: now,
      });
      await replaceArticleLinks(tx, article.id, { authorIds, tagIds });
      await recordAct(tx, actor, { name: 'create-article', cause: 'created', now }, article);
      return ok(article);
    });
  } catch (error) {
    const expected = errorOfConstraint(violatedConstraint(error), { slug: content.slug, locale: input.locale });
    if (expected) return err(expected);
    throw error;
  }
}
