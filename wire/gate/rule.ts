import type { Quantities } from './quantities/read-quantities.ts';
import type { Negations } from './text/count-negations.ts';
import type { Token } from './text/tokens.ts';

/** A sentence and its translation, both as segment text (document/segments.ts). Languages as BCP 47 writes them. */
export type SegmentPair = {
  source: string;
  target: string;
  from: string;
  to: string;
  /** What must come back as it is. Those that do not stand in the source are not asked for. */
  names?: readonly string[];
};

/** One side, read. */
export type Side = {
  /** As it came, with placeholders. */
  markup: string;
  /** Without placeholders and escapes. */
  plain: string;
  /** Two letters, or `und`. */
  language: string;
  tokens: readonly Token[];
  quantities: Quantities;
  /** Null in a language whose negations are not known here. */
  negations: Negations | null;
};

/** A pair as rules look at it. */
export type ReadPair = { source: Side; target: Side; names: readonly string[] };

/** What a rule found. `expected` stands in the source, `found` in the translation, as texts or as numbers. */
export type Finding = {
  problem: string;
  expected?: string | number | null;
  found?: string | number | null;
  /** From 0 to 1: how sure it is that something is wrong, where it is not as sure as the rule usually is. */
  weight?: number;
};

/** A finding with the rule that found it. A weight under 0.3 alone holds nothing; from 0.9 on a segment is unusable. */
export type Flag = {
  rule: string;
  weight: number;
  detail: { problem: string; expected: string | number | null; found: string | number | null };
};

/** A finding as a flag, with the rule's weight where it has none of its own. */
export function flagOf(rule: { name: string; weight: number }, finding: Finding): Flag {
  const { problem, expected = null, found = null, weight = rule.weight } = finding;
  return { rule: rule.name, weight, detail: { problem, expected, found } };
}

/** A pair with the languages that it is in, English to French where they are left out. */
export type Example = { source: string; target: string; from?: string; to?: string; names?: readonly string[] };

/** One thing that may be wrong with a translated segment. */
export type SegmentRule = {
  /** Its name, also the key of its sentence in messages/newsroom/gate-rules.ts. */
  name: string;
  /** What it demands, in a sentence for whoever tunes it. */
  demands: string;
  /** How sure a finding of it is, from 0 to 1. */
  weight: number;
  check: (pair: ReadPair) => Finding[];
  /** Pairs that it must let pass, and pairs that it must flag. */
  good: readonly Example[];
  bad: readonly Example[];
};
