import type { StandingReview } from '#db/queries/segment-reviews.ts';
import type { WireSegment } from '#db/queries/wire-translations.ts';

type Rows = readonly Pick<WireSegment, 'segment' | 'flags'>[];

/**
 * The sentences that the gate doubts and that nobody has said are right. A correction takes the doubts along; what the gate
 * finds in a person's own words afterwards is a doubt like any other.
 */
export function segmentDoubts(rows: Rows, standing: readonly StandingReview[]): string[] {
  const confirmed = new Set(standing.flatMap(({ segment, outcome }) => (outcome === 'confirmed' ? [segment] : [])));
  return rows.flatMap(({ segment, flags }) => (flags.length > 0 && !confirmed.has(segment) ? [segment] : []));
}
