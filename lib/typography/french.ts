import { applyEdits, type Edit } from '#lib/typography/edits.ts';
import { frenchRules } from '#lib/typography/french-rules.ts';

// Addresses, mail addresses, handles, entities and :codes: are not prose, whatever signs they hold.
const notProse = new RegExp(
  [
    '(?:https?|ftp|depeche|mailto|tel):[^\\s«»“”"<>]+',
    '(?<![\\p{L}\\p{N}])www\\.[^\\s«»“”"<>]+',
    '(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+',
    '&#?[a-z0-9]+;',
    '(?<![\\p{L}\\p{N}]):[a-z0-9_+-]+:',
    '(?<!\\S)[:;]-?[()DPp|](?!\\S)',
  ].join('|'),
  'giu',
);

const mostRounds = 4;

/**
 * Sets a text as French is set: narrow no-break space (U+202F) before ; ! ? and between groups of digits, no-break space
 * (U+00A0) before : and inside « », before %, currencies and units, in «14 h 30», «n° 3», «M. Dupont», «23 novembre»; straight
 * and curly quotes become « » (“ ” inside another pair), ' an apostrophe, three dots an ellipsis. Idempotent; only white space
 * and punctuation change. Addresses, times such as 14:30, ratios and what stands between words without blanks stay.
 * U+FFFC stands for something that is not text (inline code) and stays too.
 */
export function frenchTypography(text: string): string {
  return setFrench(text, () => {});
}

/**
 * As `frenchTypography`, and reports each round of changes before it is made, for callers that keep something beside the text:
 * the changes of a report are in order, don't overlap, and count positions in the text after all earlier reports.
 */
export function setFrench(text: string, onEdits: (edits: readonly Edit[]) => void): string {
  let current = text;
  // One rule can make room for another (a quote for a space): rounds go on until nothing changes.
  for (let round = 0; round < mostRounds; round += 1) {
    const before = current;
    for (const findEdits of frenchRules) {
      const edits = outsideOf(findEdits(current), current);
      if (edits.length === 0) continue;
      onEdits(edits);
      current = applyEdits(current, edits);
    }
    if (current === before) break;
  }
  return current;
}

function outsideOf(edits: readonly Edit[], text: string): readonly Edit[] {
  if (edits.length === 0) return edits;
  const kept = [...text.matchAll(notProse)].map((match) => {
    // A sign that ends the sentence is not part of the address before it; entities and :codes: are whole.
    const isWhole = /^[&:;]/.test(match[0]);
    const kept = isWhole ? match[0] : match[0].replace(/(?<=[\p{L}\p{N}/])[.,;:!?…)\]]+$/u, '');
    return { start: match.index, end: match.index + kept.length };
  });
  let next = 0;
  return edits.filter((edit) => {
    // Both lists are in order, so each is gone through once.
    while ((kept[next]?.end ?? Number.POSITIVE_INFINITY) <= edit.start) next += 1;
    return edit.end <= (kept[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}
