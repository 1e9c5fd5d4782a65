import type { Transaction } from '#db/client.ts';
import { findArticleForChange } from '#db/queries/editor-articles.ts';
import { insertDispatchEvents } from '#db/queries/wire-dispatches.ts';
import {
  type findDispatchOfTranslation,
  updateTranslation,
  type WireSegment,
  type WireTranslation,
} from '#db/queries/wire-translations.ts';
import { ok, type Result } from '#lib/result.ts';
import type { Actor } from './actor.ts';
import type { ArticleError } from './article-error.ts';
import { draftContent } from './file-draft.ts';
import { textOf } from './file-translation.ts';
import { type Followed, followTranslation } from './follow-translation.ts';
import { rewrittenText } from './rewritten-text.ts';

type Found = NonNullable<Awaited<ReturnType<typeof findDispatchOfTranslation>>>;
type Following = { translation: WireTranslation; found: Found; rows: readonly WireSegment[] };

/** What became of an article whose sentences have changed. */
export type FollowedArticle = { id: string } & Followed;

/**
 * Lets the article of a translation follow its sentences as they are now; null where there is none, or where they are of a
 * newer text than the article's, which follows when it is filed again.
 */
export async function followSegments(
  tx: Transaction,
  actor: Actor,
  { translation, found: { dispatch, source }, rows }: Following,
  now: Date,
): Promise<Result<FollowedArticle | null, ArticleError>> {
  const { articleId, articleVersion } = translation;
  const article = articleId === null ? null : await findArticleForChange(tx, actor, articleId);
  const plain = textOf(dispatch, rows);
  const text = plain && (await rewrittenText(tx, actor, { translationId: translation.id, text: plain }, now));
  if (!article || !text) return ok(null);
  const { body } = draftContent({ ...dispatch, ...text }, source, article.sectionId);
  const input = { article, filedVersion: articleVersion, text: { ...text, body } };
  const followed = await followTranslation(tx, actor, input, now);
  if (!followed.ok) return followed;
  const { version, outcome, left } = followed.value;
  if (outcome !== 'kept') await updateTranslation(tx, translation.id, { articleVersion: version });
  if (outcome === 'followed' || outcome === 'partly') {
    const details = { articleId: article.id, locale: translation.locale, version, left };
    await insertDispatchEvents(tx, [{ dispatchId: dispatch.id, at: now, happened: 'followed', details }]);
  }
  return ok({ id: article.id, ...followed.value });
}
