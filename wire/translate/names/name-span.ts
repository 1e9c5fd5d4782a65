/** Why a stretch of text is taken for a name. */
export type NameReason =
  /** An outlet, agency, company, institution or work of the bundled lists. */
  | 'listed'
  /** The source itself, somebody who signed, what the page says of itself, a name that stands elsewhere in the article. */
  | 'source'
  | 'byline'
  | 'metadata'
  | 'article'
  /** By its capitals, or by a shape that only names have («iPhone 17», «NASA»). */
  | 'capitals'
  | 'shape'
  /** The title of a work, in quotation marks or italics; the text of a link; words marked as another language or to stay. */
  | 'title'
  | 'link'
  | 'marked'
  /** «@handle», «#tag», a domain, a web or mail address. */
  | 'handle'
  | 'address';

/** A name in a plain text: UTF-16 positions, what stands there, and why. */
export type NameSpan = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reason: NameReason;
};

/** The spans that remain where some overlap: the longest, of equally long ones the first given. In the order of the text. */
export function withoutOverlaps<Span extends { start: number; end: number }>(spans: readonly Span[]): Span[] {
  const byLength = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start));
  const chosen: Span[] = [];
  for (const span of byLength) {
    if (span.end > span.start && chosen.every((other) => span.end <= other.start || span.start >= other.end))
      chosen.push(span);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
