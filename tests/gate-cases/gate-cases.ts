import { z } from 'zod';
import { readSource } from '#tests/source-tree.ts';
import { checkSegment, type SegmentCheck } from '#wire/gate/check-segment.ts';

/** Pairs that rules may be tuned on, and pairs that nobody looks at while tuning. */
export const caseSets = ['tuning', 'held-back'] as const;

const gateCase = z.object({
  topic: z.string(),
  from: z.string(),
  to: z.string(),
  source: z.string(),
  target: z.string(),
  names: z.array(z.string()).optional(),
  is: z.enum(['right', 'wrong']),
  /** Rules of which one should find the error; `meaning` is an error that leaves no trace of form. */
  faults: z.array(z.string()).optional(),
});

/** A translation that somebody judged: wire/gate/cases/README.md. */
export type GateCase = z.infer<typeof gateCase>;

/** A case with what the gate says of it; `isFlagged` where it would not go out by itself. */
export type JudgedCase = GateCase & { check: SegmentCheck; isFlagged: boolean };

/** The cases of a set, each with the verdict of the gate. */
export function judgeCases(set: (typeof caseSets)[number]): JudgedCase[] {
  const lines = readSource(`wire/gate/cases/${set}.jsonl`).trim().split('\n');
  return lines.map((line) => {
    const { names, ...one } = gateCase.parse(JSON.parse(line));
    const check = checkSegment({ ...one, ...(names && { names }) });
    return { ...one, ...(names && { names }), check, isFlagged: check.verdict !== 'publish' };
  });
}
