import { readPair } from './read-pair.ts';
import { type Flag, flagOf, type SegmentPair } from './rule.ts';
import { segmentRules } from './rules.ts';
import { scoreOf, type Verdict, verdictOf } from './verdict.ts';

/** What the gate says of a segment. `score` is 1 where nothing was found, and 0 where all is lost. */
export type SegmentCheck = { verdict: Verdict; score: number; flags: Flag[] };

// One rule does not say the same thing a hundred times.
const mostOfARule = 5;

/**
 * Checks one translated segment by every rule, a new one as well as one that was changed. Pure; its time grows with the length
 * of the pair. A rule that does not know a language says nothing of it.
 */
export function checkSegment(pair: SegmentPair): SegmentCheck {
  const read = readPair(pair);
  const flags = segmentRules.flatMap((rule) =>
    rule
      .check(read)
      .slice(0, mostOfARule)
      .map((finding) => flagOf(rule, finding)),
  );
  const score = scoreOf(flags);
  return { verdict: verdictOf(score), score, flags };
}
