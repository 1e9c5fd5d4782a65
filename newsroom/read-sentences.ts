import type { StandingReview } from '#db/queries/segment-reviews.ts';
import type { WireSegment } from '#db/queries/wire-translations.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { DeskError } from './desk-error.ts';
import { skimmingTime } from './reading-time.ts';
import { segmentDoubts } from './segment-doubts.ts';

/** What a review consists of: sentences that were confirmed one by one or changed, and those that are accepted with them. */
export type ReadSentences = { confirmed: number; corrected: number; together: WireSegment[] };

type Reading = {
  rows: readonly WireSegment[];
  standing: readonly StandingReview[];
  language: string;
  /** How long the person has had the translation in hand. */
  milliseconds: number;
};

/**
 * Whether somebody who accepts a translation now has reviewed it: no doubt is left, and they had it in hand for as long as
 * skimming the other sentences takes.
 */
export function readSentences({
  rows,
  standing,
  language,
  milliseconds,
}: Reading): Result<ReadSentences, Extract<DeskError, { kind: 'unconfirmed' | 'too_quick' }>> {
  const segments = segmentDoubts(rows, standing);
  if (segments.length > 0) return err({ kind: 'unconfirmed', segments });
  const outcomes = new Map(standing.map(({ segment, outcome }) => [segment, outcome]));
  const count = (wanted: StandingReview['outcome']) =>
    rows.filter(({ segment }) => outcomes.get(segment) === wanted).length;
  const together = rows.filter(({ segment }) => (outcomes.get(segment) ?? 'together') === 'together');
  const missing =
    skimmingTime(
      together.map(({ source }) => source),
      language,
    ) - milliseconds;
  if (missing > 0) return err({ kind: 'too_quick', seconds: Math.ceil(missing / 1000) });
  return ok({ confirmed: count('confirmed'), corrected: count('corrected'), together });
}
