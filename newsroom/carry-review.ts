import type { Transaction } from '#db/client.ts';
import { type ArticleRow, insertReview } from '#db/queries/editor-articles.ts';
import { findReviewAt } from '#db/queries/editor-review-record.ts';
import type { Actor } from './actor.ts';

/**
 * Carries the review of a published article on to the version that a person's correction of a sentence made of it: whoever
 * reviewed it answers for all the other sentences still, and the record has who wrote this one.
 */
export async function carryReview(
  tx: Transaction,
  actor: Actor,
  { article, version }: { article: Pick<ArticleRow, 'id' | 'version'>; version: number },
): Promise<void> {
  if (version === article.version) return;
  const review = await findReviewAt(tx, actor, article.id, article.version);
  if (!review) return;
  const { id: _, ...values } = review;
  await insertReview(tx, { ...values, version, corrected: review.corrected + 1 });
}
