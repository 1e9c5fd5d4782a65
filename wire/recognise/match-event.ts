import { type EventSignature, eventSignature, similarity } from './event-signature.ts';

/** The marks of a signature as a table keeps them. */
export type StoredSignature = { marks: string[]; weights: number[] };

const alike = 0.5;
const mostMarks = 24;
/** What names fewer things says too little to be compared. */
const fewestMarks = 4;

/** The strongest marks of a headline and a text; `isComparable` where they are enough to find another dispatch by. */
export function storedSignature(headline: string, text: string): StoredSignature & { isComparable: boolean } {
  const strongest = [...eventSignature(headline, text)]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostMarks);
  return {
    marks: strongest.map(([mark]) => mark),
    weights: strongest.map(([, weight]) => weight),
    isComparable: strongest.length >= fewestMarks,
  };
}

/** The candidate that most likely tells of the same event, with how likely; null where none does. */
export function matchEvent<Candidate extends StoredSignature>(
  signature: StoredSignature,
  candidates: readonly Candidate[],
): { candidate: Candidate; score: number } | null {
  const own = asMap(signature);
  const scored = candidates
    .filter(({ marks }) => marks.length >= fewestMarks)
    .map((candidate) => ({ candidate, score: similarity(own, asMap(candidate)) }))
    .filter(({ score }) => score >= alike);
  return scored.toSorted((one, other) => other.score - one.score)[0] ?? null;
}

function asMap({ marks, weights }: StoredSignature): EventSignature {
  return new Map(marks.map((mark, at) => [mark, weights[at] ?? 0]));
}
