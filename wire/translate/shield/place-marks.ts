import type { LayoutMark, SegmentLayout } from './segment-layout.ts';

/** Where the marks of a segment belong in a translation that came without any, and whether some place was guessed. */
export type PlacedMarks = { readonly layout: SegmentLayout; readonly guessed: readonly number[] };

/** The words of marks whose place kept spans don't tell, by number: their translation is to be looked for. */
export function fragmentsOf(
  { plain, marks }: SegmentLayout,
  kept: readonly { start: number; end: number }[],
): { number: number; words: string }[] {
  return marks.flatMap(({ kind, number, start, end }) => {
    const words = plain.slice(start, end);
    const isKept = kept.some((span) => span.start <= start && span.end >= end);
    return kind === 'atom' || isKept || words.trim() === '' || words.trim() === plain.trim() ? [] : [{ number, words }];
  });
}

type Token = { text: string; start: number; end: number };

/**
 * Puts the marks of `source` into the plain `target`. Both hold the same signs for what was kept. A mark goes around the kept
 * signs that it held, or around the translation of its own words (`fragments`, by number), or else to the place that is as
 * far into the sentence as it was; the last is a guess.
 */
export function placeMarks(source: SegmentLayout, target: string, fragments: ReadonlyMap<number, string>): PlacedMarks {
  const targetTokens = tokensOf(target);
  const sourceTokens = tokensOf(source.plain);
  const guessed: number[] = [];
  const placed = new Map<number, LayoutMark>();
  // Outer marks come first: they are numbered in the order in which they begin.
  for (const mark of source.marks) {
    const parent = mark.parent === null ? undefined : placed.get(mark.parent);
    const within = parent ?? { start: 0, end: target.length };
    const taken = [...placed.values()].filter((other) => other.parent === mark.parent && other.kind === 'pair');
    const found =
      mark.kind === 'pair' ? findPlace(mark, source, targetTokens, fragments.get(mark.number), within) : null;
    const isFree = found !== null && taken.every((other) => found.end <= other.start || found.start >= other.end);
    if (!isFree) guessed.push(mark.number);
    const place = isFree && found ? found : guessPlace(mark, sourceTokens, targetTokens, within, taken);
    placed.set(mark.number, { ...mark, ...place });
  }
  return { layout: { plain: target, marks: [...placed.values()] }, guessed };
}

type Range = { start: number; end: number };

function findPlace(
  mark: LayoutMark,
  source: SegmentLayout,
  target: readonly Token[],
  fragment: string | undefined,
  within: Range,
): Range | null {
  const content = source.plain.slice(mark.start, mark.end);
  if (content.trim() === source.plain.trim()) return within;
  const inside = target.filter(({ start, end }) => start >= within.start && end <= within.end);
  const own = tokensOf(content);
  const signs = own.filter(({ text }) => isSign(text));
  if (signs.length > 0 && signs.length === own.length)
    return rangeOf(inside.filter(({ text }) => signs.some((sign) => sign.text === text)));
  if (fragment === undefined) return null;
  return findRun(tokensOf(fragment), inside, mark.start / Math.max(1, source.plain.length));
}

// The stretch of the target that holds most of a fragment's words in a row; half of them at least.
function findRun(fragment: readonly Token[], target: readonly Token[], share: number): Range | null {
  if (fragment.length === 0 || target.length === 0) return null;
  const wanted = fragment.map(({ text }) => fold(text));
  let best: { tokens: readonly Token[]; score: number } | null = null;
  for (let from = 0; from < target.length; from += 1) {
    for (const length of [wanted.length, wanted.length + 1, wanted.length - 1]) {
      const tokens = target.slice(from, from + length);
      if (length < 1 || tokens.length < length) continue;
      const here = tokens.map(({ text }) => fold(text));
      const shared = wanted.filter((word) => here.includes(word)).length;
      const edges = Number(wanted.includes(here[0] ?? '')) + Number(wanted.includes(here.at(-1) ?? ''));
      const distance = Math.abs(from / target.length - share);
      const score = shared / Math.max(wanted.length, length) + edges * 0.1 - distance * 0.2;
      if (shared * 2 >= wanted.length && edges > 0 && (!best || score > best.score)) best = { tokens, score };
    }
  }
  return best ? rangeOf(best.tokens) : null;
}

function guessPlace(
  mark: LayoutMark,
  source: readonly Token[],
  target: readonly Token[],
  within: Range,
  taken: readonly Range[],
): Range {
  const before = source.filter(({ end }) => end <= mark.start).length;
  const count = source.filter(({ start, end }) => start >= mark.start && end <= mark.end).length;
  const free = target.filter(({ start, end }) => {
    const isInside = start >= within.start && end <= within.end;
    return isInside && taken.every((other) => end <= other.start || start >= other.end);
  });
  const index = Math.round((before / Math.max(1, source.length)) * free.length);
  if (mark.kind === 'atom') {
    const position = index === 0 ? within.start : (free[Math.min(index, free.length) - 1]?.end ?? within.end);
    return { start: position, end: position };
  }
  const from = Math.min(index, Math.max(0, free.length - 1));
  const chosen = free.slice(from, from + Math.max(1, count));
  // Neighbours only: what another mark holds may not be enclosed.
  const run = chosen.filter(
    (token, position) =>
      position === 0 || taken.every(({ start }) => !(start >= (chosen[0]?.start ?? 0) && start < token.start)),
  );
  return rangeOf(run) ?? { start: within.end, end: within.end };
}

function rangeOf(tokens: readonly Token[]): Range | null {
  const [first] = tokens;
  return first ? { start: first.start, end: tokens.at(-1)?.end ?? first.end } : null;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\ue000-\uf76f]|[\p{L}\p{N}\p{M}]+(?:[-.][\p{L}\p{N}\p{M}]+)*[’']?/gu)].map((match) => {
    return { text: match[0], start: match.index, end: match.index + match[0].length };
  });
}

function isSign(text: string): boolean {
  return /^[\ue000-\uf76f]$/.test(text);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?:s|x|es|e)$/, '');
}
