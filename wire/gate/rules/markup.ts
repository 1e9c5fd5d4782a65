import { findMarkupProblem, plainSegmentText } from '#document/segments/segment-markup.ts';
import type { Finding, SegmentRule } from '../rule.ts';

/** Placeholders of links and of other marks, and addresses written out. */
export const markup: SegmentRule = {
  name: 'markup',
  demands: 'Every link and mark is there once, around the same words; addresses, tags and handles stay as they are.',
  weight: 0.6,
  check: ({ source, target }) => {
    const problem = findMarkupProblem(source.markup, target.markup);
    if (problem && problem.kind !== 'empty_translation')
      return [{ problem: problem.kind, expected: problem.placeholder, found: null }];
    return [...lostAddresses(source.plain, target.plain), ...movedMarks(source.markup, target.markup)];
  },
  good: [
    { source: '<1>Read on</1> at https://example.org/a.', target: '<1>Lire la suite</1> sur https://example.org/a.' },
    { source: 'She told <1>Variety</1>.', target: 'Elle l’a dit à <1>Variety</1>.' },
    { source: 'Line<1/>break', target: 'Saut<1/>de ligne' },
    { source: 'A &amp; B say 1 &lt; 2', target: 'A et B disent 1 &lt; 2' },
  ],
  bad: [
    { source: '<1>Read on</1>', target: '<1>Lire la suite' },
    { source: '<1>Read on</1>', target: 'Lire la suite' },
    { source: '<1>Read</1> <2>on</2>', target: '<1>Lire</1> <1>la suite</1>' },
    { source: 'See https://example.org/report.', target: 'Voir https://exemple.org/rapport.' },
    {
      source: 'People close to the matter told <1>Bloomberg</1>.',
      target: '<1>Des sources proches du dossier l’ont dit à</1> Bloomberg.',
    },
    { source: 'Write to desk@example.org', target: 'Écrivez à bureau@example.org' },
  ],
};

const address =
  /https?:\/\/[^\s<>"»”)]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|(?<![\p{L}\d])[@#][\p{L}_]\w{1,60}/gu;

function lostAddresses(source: string, target: string): Finding[] {
  const written = [...source.matchAll(address)].map(([found]) => found.replace(/[.,;:!?]+$/, ''));
  return written
    .filter((one) => !target.includes(one))
    .map((one) => ({ problem: 'address', expected: one, found: null }));
}

// A link that stood around a word and stands around a sentence, or whose name has got out.
function movedMarks(source: string, target: string): Finding[] {
  const [from, to] = [markedTexts(source), markedTexts(target)];
  return [...from].flatMap(([number, text]): Finding[] => {
    const found = to.get(number);
    if (found === undefined) return [];
    const [before, after] = [wordsIn(text), wordsIn(found)];
    const isOut = before <= 4 && !found.includes(text) && target.includes(text) && /^\p{Lu}/u.test(text);
    const isStretched = Math.abs(before - after) >= 4 && Math.max(before, after) > 3 * Math.min(before, after);
    return isOut || isStretched ? [{ problem: 'moved', expected: text, found, weight: 0.4 }] : [];
  });
}

function markedTexts(text: string): Map<string, string> {
  const texts = new Map<string, string>();
  const open: { number: string; from: number }[] = [];
  for (const { 0: whole, 1: begins, 2: ends, index } of text.matchAll(/<(?:(\d{1,6})>|\/(\d{1,6})>)/g)) {
    if (begins !== undefined) open.push({ number: begins, from: index + whole.length });
    const last = ends === undefined ? undefined : open.pop();
    // Marks within marks are looked at from outside only.
    if (last && open.length === 0) texts.set(last.number, plainSegmentText(text.slice(last.from, index)));
  }
  return texts;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}
