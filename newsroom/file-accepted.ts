import type { Transaction } from '#db/client.ts';
import { type ArticleRow, findArticleForChange } from '#db/queries/editor-articles.ts';
import { updateDispatch } from '#db/queries/wire-dispatches.ts';
import { listTranslations } from '#db/queries/wire-translations.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { machineActor } from './actor.ts';
import type { DeskError } from './desk-error.ts';
import { licensedDispatch } from './file-dispatch.ts';
import { fileTranslation } from './file-translation.ts';
import { sectionOfDispatch } from './section-of-dispatch.ts';
import type { TakenTranslation } from './take-translation.ts';

const wire = machineActor('wire');

/** Makes the article of a translation that somebody accepts and that was held back so far, in the wire's name. */
export async function fileAccepted(
  tx: Transaction,
  { translation, dispatch: stored, source }: TakenTranslation,
  now: Date,
): Promise<Result<ArticleRow, DeskError>> {
  const dispatch = licensedDispatch(stored, source, now);
  const categories = dispatch.feedStatement?.categories ?? [];
  const sectionId = translation.sectionId ?? (await sectionOfDispatch(tx, categories, source.sectionId));
  if (sectionId === null) return err({ kind: 'no_section' });
  const storyId = await storyOf(tx, stored);
  const filed = await fileTranslation(tx, wire, { dispatch, source, sectionId, storyId, translation, now });
  if (!filed.ok) return filed;
  // One that waits for a stage goes on with its other editions by itself.
  if (stored.status !== 'waiting')
    await updateDispatch(tx, stored.id, { stage: 'file', status: 'done', failure: null, attempts: 0 });
  const article = await findArticleForChange(tx, wire, filed.value.articleId);
  return article ? ok(article) : err({ kind: 'not_found' });
}

async function storyOf(tx: Transaction, { id, articleId }: TakenTranslation['dispatch']): Promise<string | null> {
  const others = await listTranslations(tx, wire, id);
  const sibling = articleId ?? others.find((other) => other.articleId !== null)?.articleId ?? null;
  return sibling === null ? null : ((await findArticleForChange(tx, wire, sibling))?.storyId ?? null);
}
