import type { Database } from '#db/client.ts';
import { insertSegmentReviews } from '#db/queries/segment-reviews.ts';
import { updateSegment, updateTranslation } from '#db/queries/wire-translations.ts';
import { transact } from '#db/transact.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { can } from './access.ts';
import type { Actor } from './actor.ts';
import { carryReview } from './carry-review.ts';
import { checkLater } from './check-later.ts';
import type { DeskError } from './desk-error.ts';
import { type FollowedArticle, followSegments } from './follow-segments.ts';
import { leaveAuditEntry } from './leave-audit-entry.ts';
import { segmentReview } from './segment-review.ts';
import { checkTarget, keepTarget } from './segment-target.ts';
import { takeTranslation } from './take-translation.ts';
import { holdClaim } from './translation-claim.ts';
import { translationFingerprint } from './translation-fingerprint.ts';
import { translationMix } from './translation-mix.ts';

/** What became of a corrected sentence: `article` is null where none was made of the dispatch yet. */
export type CorrectedSegment = { target: string; article: FollowedArticle | null; fingerprint: string };

type Input = {
  translationId: string;
  segment: string;
  target: string;
  /** What the person saw in its place; where something else stands there by now, they are told `stale`. */
  seen?: string | undefined;
};

/**
 * Puts a person's words in the place of a translated sentence. They are remembered: no machine overwrites them, and the
 * sentence is translated so wherever it comes again. The article follows, as a save of a draft or as an update; the gate
 * is asked of the new words soon after.
 */
export async function correctSegment(
  db: Database,
  actor: Actor,
  { translationId, segment, target, seen }: Input,
  now = new Date(),
): Promise<Result<CorrectedSegment, DeskError>> {
  if (actor.kind !== 'person' || !can(actor, 'translate')) return err({ kind: 'forbidden', act: 'translate' });
  return transact<CorrectedSegment, DeskError>(db, async (tx) => {
    const taken = await takeTranslation(tx, actor, translationId);
    const row = taken?.rows.find((each) => each.segment === segment);
    if (!taken || !row) return err({ kind: 'not_found' });
    const { translation, dispatch, article } = taken;
    const claim = await holdClaim(tx, actor, translationId, now);
    if (!claim.ok) return claim;
    if (seen !== undefined && seen !== row.target) return err({ kind: 'stale', version: article?.version ?? 0 });
    const checked = checkTarget(row, target, translation.locale);
    if (!checked.ok) return checked;
    const { locale, articleId } = translation;
    const place = { language: dispatch.language, locale, articleId };
    // What was found in other words says nothing of these.
    const kept = { ...(await keepTarget(tx, actor, row, { target: checked.value, place, now })), flags: [] };
    await updateSegment(tx, row, { flags: [] });
    await insertSegmentReviews(tx, [segmentReview(actor, kept, { outcome: 'corrected', since: claim.value, now })]);
    const rows = taken.rows.map((each) => (each.segment === segment ? kept : each));
    await updateTranslation(tx, translationId, { mix: translationMix(rows) });
    const followed = await followSegments(tx, actor, { translation, found: taken, rows }, now);
    if (!followed.ok) return followed;
    if (article && followed.value) await carryReview(tx, actor, { article, version: followed.value.version });
    await checkLater(tx, translationId, now);
    const subject = { subjectKind: 'dispatch', subjectId: dispatch.id } as const;
    const details = { locale, segment, before: row.target, after: checked.value };
    await leaveAuditEntry(tx, actor, { at: now, act: 'correct-segment', ...subject, details });
    const version = followed.value?.version ?? article?.version ?? null;
    const fingerprint = translationFingerprint({ translation, rows, version, rewrites: taken.rewrites });
    return ok({ target: checked.value, article: followed.value, fingerprint });
  });
}
