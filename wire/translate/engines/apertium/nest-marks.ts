import { type TaggedPiece, writeTaggedText } from '../../tagged-text.ts';

/** Words with the numbers of the markup that they stand in, outermost first. */
export type MarkedText = { kind: 'text'; text: string; marks: readonly number[] };

/**
 * Writes words that carry their markup each by themselves as a tagged text, in which each mark is one pair of tags. Where
 * translation tore the words of a mark apart, the longest stretch of them keeps it. A mark whose words are gone is gone.
 */
export function nestMarks(pieces: readonly (MarkedText | TaggedPiece)[]): string {
  const places = pieces.map((piece) => ({ piece, marks: 'marks' in piece ? [...new Set(piece.marks)] : [] }));
  const spans = [...new Set(places.flatMap(({ marks }) => marks))].map((mark) => longestSpan(places, mark));
  // Wider ones open first and close last; one that would cross a wider one ends where that does.
  spans.sort((a, b) => b.to - b.from - (a.to - a.from));
  const settled: Span[] = [];
  for (const span of spans) settled.push(withoutBlanks(places, settled.reduce(withinOrApart, span)));
  const written = places.flatMap(({ piece }, index): TaggedPiece[] => {
    const opening = settled.filter(({ from, to }) => from === index && to >= from);
    const closing = settled.filter(({ from, to }) => to === index && to >= from).reverse();
    return [
      ...opening.map(({ mark }): TaggedPiece => ({ kind: 'open', number: mark })),
      'marks' in piece ? { kind: 'text', text: piece.text } : piece,
      ...closing.map(({ mark }): TaggedPiece => ({ kind: 'close', number: mark })),
    ];
  });
  return writeTaggedText(written);
}

type Place = { piece: MarkedText | TaggedPiece; marks: number[] };

type Span = { mark: number; from: number; to: number };

// Blanks between two words of a mark are of it too.
function longestSpan(places: readonly Place[], mark: number): Span {
  let best: Span = { mark, from: 0, to: -1 };
  let current: Span | null = null;
  places.forEach(({ piece, marks }, index) => {
    if (marks.includes(mark)) current = { mark, from: current?.from ?? index, to: index };
    else if (!isBlank(piece)) current = null;
    if (current && current.to - current.from > best.to - best.from) best = current;
  });
  return best;
}

function withinOrApart(span: Span, wider: Span): Span {
  const isApart = span.to < wider.from || span.from > wider.to;
  const isWithin = span.from >= wider.from && span.to <= wider.to;
  if (isApart || isWithin) return span;
  return span.from < wider.from ? { ...span, to: wider.from - 1 } : { ...span, from: wider.to + 1 };
}

function withoutBlanks(places: readonly Place[], span: Span): Span {
  let { from, to } = span;
  while (from < to && isBlank(places[from]?.piece)) from += 1;
  while (to > from && isBlank(places[to]?.piece)) to -= 1;
  return { ...span, from, to };
}

function isBlank(piece: MarkedText | TaggedPiece | undefined): boolean {
  return piece?.kind === 'text' && piece.text.trim() === '';
}
