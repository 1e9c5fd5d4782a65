import type { insertSegmentReviews } from '#db/queries/segment-reviews.ts';
import type { WireSegment } from '#db/queries/wire-translations.ts';
import type { Person } from './actor.ts';

type Review = Parameters<typeof insertSegmentReviews>[1][number];

/** What somebody did with a sentence as it stands, for the record; `since` is when they took the translation in hand. */
export function segmentReview(
  { userId }: Person,
  { translationId, segment, sourceHash, source, target }: WireSegment,
  { outcome, since, now }: { outcome: Review['outcome']; since: Date; now: Date },
): Review {
  const milliseconds = Math.max(0, now.getTime() - since.getTime());
  return { translationId, segment, sourceHash, source, target: target ?? '', outcome, userId, at: now, milliseconds };
}
