import type { Database } from '#db/client.ts';
import { insertSegmentReviews } from '#db/queries/segment-reviews.ts';
import { updateSegment } from '#db/queries/wire-translations.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import type { DeskError } from './desk-error.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { segmentReview } from './segment-review.ts';
import { takeTranslation } from './take-translation.ts';
import { holdClaim } from './translation-claim.ts';

type Input = { translationId: string; segment: string; target: string };

/**
 * Says that a sentence is rightly translated as `target`, which is what the person saw: where it says something else by now,
 * they are told `stale` and nothing is recorded.
 */
export async function confirmSegment(
  db: Database,
  actor: Actor,
  { translationId, segment, target }: Input,
  now = new Date(),
): Promise<Result<{ at: Date }, DeskError>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  return transact<{ at: Date }, DeskError>(db, async (tx) => {
    const taken = await takeTranslation(tx, actor, translationId);
    const row = taken?.rows.find((each) => each.segment === segment);
    if (!taken || !row) return err({ kind: 'not_found' });
    const claim = await holdClaim(tx, actor, translationId, now);
    if (!claim.ok) return claim;
    if (row.target === null || row.target !== target)
      return err({ kind: 'stale', version: taken.article?.version ?? 0 });
    const review = segmentReview(actor, row, { outcome: 'confirmed', since: claim.value, now });
    await insertSegmentReviews(tx, [review]);
    await updateSegment(tx, row, { reviewedBy: actor.userId, reviewedAt: now });
    const subject = { subjectKind: 'dispatch', subjectId: taken.dispatch.id } as const;
    const details = { locale: taken.translation.locale, segment, rules: row.flags.map(({ rule }) => rule) };
    await leaveAuditEntry(tx, actor, { at: now, act: 'confirm-segment', ...subject, details });
    return ok({ at: now });
  });
}
