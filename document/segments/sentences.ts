import { endsInAbbreviation } from '#document/segments/abbreviations.ts';

/** A stretch of a text in UTF-16 units, without white space at either end. */
export type Span = { readonly start: number; readonly end: number };

const longestEnd = 40;

/**
 * Finds the sentences of a text: `Intl.Segmenter` (Unicode UAX #29, section 5), mended where it breaks too early: after
 * abbreviations and initials, before a closing quote that stands apart (« Oui ! »), before lower case («… ! » dit-il), and
 * after a number or a sign that only introduces («1. Premier»). Spans are in order; what lies between them is white space.
 */
export function splitSentences(text: string, locale: string): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of breakTooOften(text, locale)) {
    const previous = spans.at(-1);
    // The end of the sentence before is enough to decide, and keeps a text of abbreviations from costing quadratic time.
    const before = previous ? text.slice(Math.max(previous.start, previous.end - longestEnd), previous.end) : '';
    if (previous && belongsTogether(before, text.slice(start, end), locale)) {
      spans[spans.length - 1] = { start: previous.start, end };
    } else spans.push({ start, end });
  }
  return spans;
}

// Takes closing marks that the segmenter puts at the beginning of a sentence to the end of the one before.
function breakTooOften(text: string, locale: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    const previous = spans.at(-1);
    const closing = previous ? segment.match(/^[»”)\]]+[.,;!?…]*(?=\s|$)/u)?.[0] : undefined;
    if (previous && closing) spans[spans.length - 1] = { start: previous.start, end: index + closing.length };
    const span = trim(text, index + (previous && closing ? closing.length : 0), index + segment.length);
    if (span) spans.push(span);
  }
  return spans;
}

function belongsTogether(before: string, after: string, locale: string): boolean {
  if (/^\p{Ll}/u.test(after)) return true;
  // «1.», «a)», «(...)», an opening dash: what has no word yet needs what follows, and the other way round.
  if (!/\p{L}/u.test(before) && /^[^\p{L}\p{N}]*(?:\p{N}{1,2}[.)])?$/u.test(before)) return true;
  if (!/[\p{L}\p{N}\ufffc]/u.test(after)) return true;
  return endsInAbbreviation(before, after, locale);
}

function trim(text: string, start: number, end: number): Span | null {
  const segment = text.slice(start, end);
  const from = start + (segment.length - segment.trimStart().length);
  const to = start + segment.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}
