import type { Finding, SegmentRule } from '../rule.ts';
import { type Quotes, readQuotes } from '../text/quotes.ts';

/** Quotation marks: what is quoted, how often, and where a quotation ends. */
export const quotations: SegmentRule = {
  name: 'quotations',
  demands: 'What is quoted stays quoted, as often and as far; every quotation is closed.',
  weight: 0.5,
  check: ({ source, target }) => {
    const [from, to] = [readQuotes(source.plain), readQuotes(target.plain)];
    if (from.isBalanced && !to.isBalanced) return [{ problem: 'unbalanced', expected: from.spans.length, found: to.spans.length }];
    // A quotation that goes on in the next segment.
    if (!from.isBalanced) return to.isBalanced && to.spans.length === 0 ? [{ problem: 'lost', expected: 1, found: 0 }] : [];
    return compare(from, to);
  },
  good: [
    { source: '“It works,” she said.', target: '« Cela marche », a-t-elle dit.' },
    { source: '“It works,” she said. “It is good.”', target: '« Cela marche, a-t-elle dit. C’est bien. »' },
    { source: 'He called it "thin".', target: 'Il l’a jugé “mince”.' },
    { source: 'It’s the players’ day.', target: 'C’est le jour des joueurs.' },
    { source: 'Calls it “thin, ‘at best’”', target: 'Le juge « mince, “au mieux” »' },
  ],
  bad: [
    { source: '“It works,” she said.', target: 'Cela marche, a-t-elle dit.' },
    { source: '“It works,” she said.', target: '« Cela marche, a-t-elle dit.' },
    { source: '“It works,” she told the jury that morning.', target: '« Cela marche, a-t-elle dit au jury ce matin. »' },
    { source: 'They were harmful.', target: 'Ils étaient « nuisibles ».' },
    { source: '“Bad” and “harmful”, he said of it', target: '« Mauvais » et nuisible, a-t-il dit' },
  ],
}; // biome-ignore format: a table reads better in rows

function compare(from: Quotes, to: Quotes): Finding[] {
  const counts = { expected: from.spans.length, found: to.spans.length };
  if (counts.expected > 0 && counts.found === 0)
    // Titles may be set in italics instead.
    return [{ problem: 'lost', ...counts, ...(from.spans.every(isTitle) ? { weight: 0.2 } : {}) }];
  if (counts.expected === 0 && counts.found > 0)
    return [
      {
        problem: 'added',
        ...counts,
        ...(to.spans.every((span) => isTitle(span) || span.split(' ').length <= 2)
          ? { weight: to.spans.some(isTitle) ? 0.2 : 0.35 }
          : {}),
      },
    ];
  const grown = to.quotedShare - from.quotedShare;
  if (Math.abs(grown) > (counts.found < counts.expected ? 0.4 : 0.3)) return [{ problem: 'boundary', ...counts }];
  // French often runs two parts of a quotation into one, and then it covers more.
  if (counts.found < counts.expected && to.quotedShare < from.quotedShare * 0.9)
    return [{ problem: 'fewer', ...counts, weight: 0.4 }];
  return [];
}

function isTitle(span: string): boolean {
  const words = span.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}
