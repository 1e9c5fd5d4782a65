import { describe, expect, test } from 'vitest';
import { checkArticle } from './check-article.ts';
import { checkSegment } from './check-segment.ts';
import { readPair } from './read-pair.ts';
import { segmentRules } from './rules.ts';

const size = 100_000;
const fill = (piece: string, length = size) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const hostile: [name: string, piece: string][] = [
  ['letters', 'a'],
  ['blanks', ' '],
  ['digits', '1'],
  ['groups of digits', '123 '],
  ['digits with points', '1.2,'],
  ['number words', 'deux mille '],
  ['hyphened numbers', 'vingt-et-'],
  ['opened quotations', '«“‘"'],
  ['closed quotations', '»”’"'],
  ['brackets', '(['],
  ['placeholders', '<1>'],
  ['closed placeholders', '</1>'],
  ['half placeholders', '<1'],
  ['ampersands', '&amp;&'],
  ['negations', 'ne pas '],
  ['ne alone', 'ne '],
  ['rien alone', 'rien '],
  ['no', 'no '],
  ['apostrophes', 'n’'],
  ['months', 'March 3 '],
  ['hours', '1:30 pm '],
  ['addresses', 'https://a.b/'],
  ['nearly mail', 'a.b@c.'],
  ['handles', '@a#b'],
  ['stars', '*'],
  ['sentences', 'A. '],
  ['abbreviations', 'Mr. '],
  ['dots', '…'],
  ['capitals', 'Aa Bb '],
  ['Roman numbers', 'XIX '],
  ['units', '5 km '],
  ['money', '$5bn €'],
  ['control characters', '\u0000\u0007\u001b'],
  ['half a sign', '\ud83d'],
  ['marks on letters', 'e\u0301\u0302\u0303'],
  ['right to left', '\u202eabc\u202d '],
  ['line ends', '\n'],
];

// The work of a plain look at every token, on this machine and now: what rules are measured by.
function timeOfAScan(): number {
  const text = fill('The port reopens on Monday. ');
  const begun = performance.now();
  for (let round = 0; round < 20; round += 1)
    if ((text.match(/[\p{L}\d]+/gu)?.length ?? 0) === 0) throw new Error('no words');
  return performance.now() - begun;
}

describe.each(hostile)('100 kB of %s', (_name, piece) => {
  const long = fill(piece);
  const sane = 'Le port rouvre lundi, selon The Verge.';

  test('are checked about as fast as they are scanned', () => {
    const scan = timeOfAScan();
    const begun = performance.now();
    for (const [source, target] of [
      [long, long],
      [sane, long],
      [long, sane],
    ] as const)
      checkSegment({ source, target, from: 'en', to: 'fr', names: ['The Verge'] });
    expect(performance.now() - begun).toBeLessThan(150 * scan + 2000);
  });
});

test('twice the text takes no more than about twice the time, whatever the rule', () => {
  const pieces = hostile.map(([, piece]) => piece).join(' ');
  for (const rule of segmentRules) {
    const timeOf = (length: number) => {
      const pair = readPair({
        source: fill(pieces, length),
        target: fill(`${pieces} x`, length),
        from: 'en',
        to: 'fr',
      });
      const begun = performance.now();
      rule.check(pair);
      return performance.now() - begun;
    };
    timeOf(size / 4);
    // Sixteen times the text: a rule that squares it would take 256 times as long.
    expect(timeOf(size), rule.name).toBeLessThan(100 * Math.max(timeOf(size / 16), 3));
  }
});

describe('odd input', () => {
  const texts = ['', ' ', '\u0000', '<1></1>', '<1/>', '&', '.', '1', '«', 'ne', '\ud83d', '🙂', '* * *'];
  const languages = [
    'en',
    'fr',
    'es',
    'ca',
    'de',
    'it',
    'pt',
    'ar',
    'zh',
    'ja',
    'ru',
    'en-GB',
    'pt_BR',
    'und',
    '',
    'x',
    'no such language',
    '../..',
  ];

  test.each(languages)('a translation from or into «%s» has a verdict', (language) => {
    for (const text of [...texts, 'The 3 men did not leave on March 3 at 1 pm, said “The Verge”.']) {
      for (const pair of [
        { source: text, target: 'Le port rouvre.' },
        { source: 'The port reopens.', target: text },
      ]) {
        for (const [from, to] of [
          [language, 'fr'],
          ['en', language],
          [language, language],
        ] as const) {
          const { verdict, score } = checkSegment({ ...pair, from, to });
          expect(['publish', 'hold', 'refuse']).toContain(verdict);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  test('names of nothing and of everything do no harm', () => {
    const names = ['', ' ', '(', 'a'.repeat(10_000), '.*', '\u0000'];
    expect(
      checkSegment({ source: 'The port reopens.', target: 'Le port rouvre.', from: 'en', to: 'fr', names }).verdict,
    ).toBe('publish');
  });

  test('an article of ten thousand segments is checked', () => {
    const segments = Array.from({ length: 10_000 }, (_, index) => ({
      id: `${index === 0 ? 'headline' : 'body'}/${index}:0`,
      source: 'The port reopens on Monday',
      target: 'Le port rouvre lundi',
    }));
    expect(checkArticle({ from: 'en', to: 'fr', segments }).verdict).toBe('publish');
  });
});

test('a flag is data that survives JSON', () => {
  const { flags } = checkSegment({
    source: 'Three men, $5bn, not',
    target: '*Deux',
    from: 'en',
    to: 'fr',
    names: ['men'],
  });
  expect(flags.length).toBeGreaterThan(2);
  expect(JSON.parse(JSON.stringify(flags))).toEqual(flags);
});
