import { z } from 'zod';
import type { Transaction } from '#db/client.ts';
import { type ArticleRow, findArticleForChange } from '#db/queries/editor-articles.ts';
import { findDispatchForChange } from '#db/queries/editor-source-dispatches.ts';
import { listStandingRewrites } from '#db/queries/editor-wire-desk.ts';
import {
  findDispatchOfTranslation,
  findTranslationForChange,
  listSegments,
  type WireSegment,
} from '#db/queries/wire-translations.ts';
import type { Actor } from './actor.ts';

/** A translation with everything that an act on it may change, locked until the transaction ends. */
export type TakenTranslation = NonNullable<Awaited<ReturnType<typeof findDispatchOfTranslation>>> & {
  article: ArticleRow | null;
  rows: WireSegment[];
  rewrites: Awaited<ReturnType<typeof listStandingRewrites>>;
};

/**
 * Locks a translation for an act on it; null where there is none. Dispatch, article, translation: the wire files in this
 * order, and whoever takes them in another would wait for it while it waits for them.
 */
export async function takeTranslation(
  tx: Transaction,
  actor: Actor,
  translationId: string,
): Promise<TakenTranslation | null> {
  if (!z.uuid().safeParse(translationId).success) return null;
  const seen = await findDispatchOfTranslation(tx, actor, translationId);
  if (!seen || !(await findDispatchForChange(tx, seen.dispatch.id))) return null;
  // Only whoever holds the dispatch makes an article of it, so that from here on it is this one.
  const articleId = (await findDispatchOfTranslation(tx, actor, translationId))?.translation.articleId;
  const article = articleId ? await findArticleForChange(tx, actor, articleId) : null;
  await findTranslationForChange(tx, translationId);
  const found = await findDispatchOfTranslation(tx, actor, translationId);
  if (!found) return null;
  const rows = await listSegments(tx, actor, translationId);
  return { ...found, article, rows, rewrites: await listStandingRewrites(tx, actor, translationId) };
}
