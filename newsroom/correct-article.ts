import type { Database } from '#db/client.ts';
import { type ArticleRow, insertCorrection } from '#db/queries/editor-articles.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';
import { typesetText } from './typeset-content.ts';

type Input = { articleId: string; version: number | null; note: string };

/** Tells the readers of a published article what it had wrong. The note stays under the article for ever. */
export async function correctArticle(
  db: Database,
  actor: Actor,
  { articleId, version, note }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const text = note.trim();
  if (text === '') return err({ kind: 'invalid', problems: [{ field: 'note', reason: 'note_missing' }] });
  const act = { name: 'correct-article', act: 'correct', cause: 'corrected', articleId, version, now } as const;
  return changeArticle(db, actor, act, async (tx, article) => {
    await insertCorrection(tx, {
      articleId,
      note: typesetText(text, article.locale),
      userId: actor.kind === 'person' ? actor.userId : null,
      correctedAt: now,
    });
    return ok({ values: { updatedAt: now }, details: { note: text } });
  });
}
