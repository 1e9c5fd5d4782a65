/** What becomes of a text: it may go out, a person must look, or it is of no use. */
export type Verdict = 'publish' | 'hold' | 'refuse';

/** The score that flags leave: 1 without any, 0 where one is sure that all is lost. Small doubts add up. */
export function scoreOf(flags: readonly { weight: number }[]): number {
  return rounded(flags.reduce((left, { weight }) => left * (1 - weight), 1));
}

/** The verdict on a score: from 0.7 down a person must look, from 0.1 down it is of no use. */
export function verdictOf(score: number): Verdict {
  if (score <= 0.1) return 'refuse';
  return score <= 0.7 ? 'hold' : 'publish';
}

/** A share or a score with three decimals. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
