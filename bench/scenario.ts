import type { Rig } from './rig.ts';

/** Something that is measured: `bench/scenarios/<name>.ts` exports one as `scenario`, and that is all there is to do. */
export type Scenario = {
  title: string;
  /** How the figures were got, for those who read the results: a sentence or two. */
  method: string;
  /** Measures. What it starts through `rig.processes` is stopped when it returns. */
  measure: (rig: Rig) => Promise<Outcome>;
};

/** What a scenario found. `remarks` are sentences that belong under the tables. */
export type Outcome = { tables: Table[]; budgets: Budget[]; remarks: string[] };

/** A table of the results; the columns carry the units. Those after the first `labels` columns are figures. */
export type Table = { labels: number; columns: string[]; rows: string[][] };

/** A promise about speed or size. `unjudged` says why nothing can be said of it in this run. */
export type Budget = { promise: string; limit: string; measured: string; verdict: 'kept' | 'broken' | 'unjudged' };

/** Judges a figure that must not be above (or below) `limit`. */
export function judge(promise: string, { measured, atMost, atLeast, show }: Judged): Budget {
  const isKept = (atMost === undefined || measured <= atMost) && (atLeast === undefined || measured >= atLeast);
  const limit = atMost === undefined ? `≥ ${show(atLeast ?? 0)}` : `≤ ${show(atMost)}`;
  return { promise, limit, measured: show(measured), verdict: isKept ? 'kept' : 'broken' };
}

type Judged = { measured: number; atMost?: number; atLeast?: number; show: (value: number) => string };
