import type { Database } from '#db/client.ts';
import type { ArticleRow } from '#db/queries/editor-articles.ts';
import { insertNote } from '#db/queries/editor-notes.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { changeArticle } from './change-article.ts';

type Input = { articleId: string; version: number | null; word: string };

/** Gives an article that waits for review back to whoever wrote it, with a word that stays in its notes. */
export async function returnArticle(
  db: Database,
  actor: Actor,
  { articleId, version, word }: Input,
  now = new Date(),
): Promise<Result<ArticleRow, ArticleError>> {
  const text = word.trim();
  if (text === '') return err({ kind: 'invalid', problems: [{ field: 'word', reason: 'word_missing' }] });
  const act = { name: 'return-article', act: 'return', cause: 'saved', articleId, version, now } as const;
  return changeArticle(db, actor, act, async (tx) => {
    if (actor.kind === 'person') await insertNote(tx, { articleId, userId: actor.userId, text, createdAt: now });
    return ok({ values: {}, details: { word: text } });
  });
}
