import type { Finding, SegmentRule } from '../rule.ts';
import type { Token } from '../text/tokens.ts';

const longestLoop = 12;

/** Words or clauses that come again, as engines do that have lost their way. */
export const repetition: SegmentRule = {
  name: 'repetition',
  demands: 'No word or clause is said twice that the source says once.',
  weight: 0.5,
  check: ({ source, target }) => {
    const signs = /(.)\1{11,}/u.exec(target.plain)?.[0];
    if (signs && !/(.)\1{11,}/u.test(source.plain)) return [{ problem: 'loop', expected: null, found: signs.slice(0, 50) }];
    const found = loopIn(target.tokens, target.language) ?? repeatedClause(target.tokens);
    if (!found) return [];
    const inSource = loopIn(source.tokens, source.language) ?? repeatedClause(source.tokens);
    return inSource ? [] : [found];
  },
  good: [
    { source: 'We are asking ourselves.', target: 'Nous nous posons la question.' },
    { source: 'Duran Duran played.', target: 'Duran Duran a joué.' },
    { source: 'Day after day, no after no', target: 'Jour après jour, non après non' },
    { source: 'He said it was what it was.', target: 'Il a dit que c’était ce que c’était.' },
  ],
  bad: [
    { source: 'The risk is low.', target: 'Le risque est est faible.' },
    { source: 'The risk is low.', target: 'Le risque est faible est faible est faible.' },
    { source: 'A show of 120 works', target: 'Une exposition de 120 œuvres, une exposition de 120 œuvres' },
    { source: 'Wait', target: 'Attendez !!!!!!!!!!!!!!' },
  ],
}; // biome-ignore format: a table reads better in rows

// Words that their grammar may say twice.
const doubled = new Set('nous vous se si très that had is die der das sie ja non no bla ha'.split(' '));

function loopIn(tokens: readonly Token[], language: string): Finding | null {
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  for (let size = 1; size <= longestLoop; size += 1) {
    // One word is doubled only with nothing between.
    const row = size === 1 ? tokens : words;
    let run = 0;
    for (let at = size; at < row.length; at += 1) {
      const isSame = row[at]?.lower === row[at - size]?.lower;
      run = isSame ? run + 1 : 0;
      if (run < size) continue;
      const loop = row.slice(at - size + 1, at + 1);
      if (isLoop(loop, language))
        return { problem: 'loop', expected: null, found: loop.map(({ text }) => text).join(' ') };
    }
  }
  return null;
}

function isLoop(loop: readonly Token[], language: string): boolean {
  const words = loop.filter(({ kind }) => kind === 'word');
  if (loop.length > 1) return words.length >= 2 && words.some(({ text }) => text.length > 3);
  const [word] = words;
  return word !== undefined && word.text.length > 1 && word.isSpaced && language !== 'und' && !doubled.has(word.lower);
}

// Seven words in a row that stand elsewhere in the same sentence.
function repeatedClause(tokens: readonly Token[]): Finding | null {
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  const seen = new Set<string>();
  for (let at = 0; at + 7 <= words.length; at += 1) {
    const clause = words
      .slice(at, at + 7)
      .map(({ lower }) => lower)
      .join(' ');
    if (seen.has(clause)) return { problem: 'clause', expected: null, found: clause };
    seen.add(clause);
  }
  return null;
}
