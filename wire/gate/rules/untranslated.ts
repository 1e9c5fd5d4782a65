import { smallWordsOf } from '#lib/guess-language.ts';
import type { Finding, ReadPair, SegmentRule } from '../rule.ts';
import { looksForeign } from '../text/foreign-words.ts';
import { allSmallWordsOf } from '../text/small-words.ts';
import type { Token } from '../text/tokens.ts';

/** Words of the source that were left where they were. */
export const untranslated: SegmentRule = {
  name: 'untranslated',
  demands: 'No words of the source are left, but for names, titles and what both languages write alike.',
  weight: 0.5,
  check: (pair) => {
    if (pair.source.language === pair.target.language) return [];
    return leftRun(pair) ?? leftWords(pair);
  },
  good: [
    { source: 'The parking is for supporters.', target: 'Le parking est réservé aux supporters.' },
    { source: 'He wrote “The Power of the Dog”.', target: 'Il a écrit « The Power of the Dog ».' },
    { source: 'La capital de la región', target: 'La capitale de la région', from: 'es' },
    { source: 'An important question', target: 'Une question importante' },
  ],
  bad: [
    { source: 'The voters head to the polls.', target: 'Les voters se rendent aux polls.' },
    { source: 'It agreed to send 18 tanks.', target: 'Il agreed to send 18 tanks.' },
    { source: 'Fewer than 200 litros por metro', target: 'Moins de 200 litros au mètre', from: 'es' },
    { source: 'Antes de que acabe el año', target: 'À Paris antes de que acabe l’année', from: 'es' },
  ],
};

// Four words in a row, two of them with a meaning of their own.
function leftRun({ source, target }: ReadPair): Finding[] | null {
  const grams = new Set(gramsOf(source.tokens).map((gram) => gram.toLowerCase()));
  const small = allSmallWordsOf(target.language);
  for (const gram of gramsOf(target.tokens)) {
    if (!grams.has(gram.toLowerCase())) continue;
    const words = gram.split(' ');
    const content = words.filter((word) => /^\p{Ll}{5,}$/u.test(word) && !small.has(word));
    if (content.length >= 2) return [{ problem: 'run', expected: null, found: gram }];
  }
  return null;
}

function gramsOf(tokens: readonly Token[]): string[] {
  const words = tokens.filter(({ kind }) => kind !== 'sign').map(({ text }) => text);
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
}

function leftWords({ source, target, names }: ReadPair): Finding[] {
  const own = allSmallWordsOf(target.language);
  const foreign = smallWordsOf(source.language);
  const inSource = new Set(source.tokens.map(({ text }) => text));
  const named = new Set(names.flatMap((name) => name.split(/[^\p{L}]+/u)));
  const quoted = quotedRanges(target.plain);
  const left = target.tokens.filter((token, at) => {
    const isFirst =
      at === 0 && !/^\p{Lu}/u.test(target.tokens[1]?.text ?? '') && /^\p{Lu}\p{Ll}{4,}$/u.test(token.text);
    if (
      token.kind !== 'word' ||
      !inSource.has(token.text) ||
      named.has(token.text) ||
      !(isFirst || /^\p{Ll}/u.test(token.text))
    )
      return false;
    if (quoted.some(([from, to]) => token.start >= from && token.end <= to) || isInName(target.tokens, at))
      return false;
    const isSmall = foreign.has(token.lower) && !own.has(token.lower);
    return isSmall || looksForeign(token.lower, source.language, target.language);
  });
  if (left.length === 0) return [];
  return [
    {
      problem: 'words',
      expected: null,
      found: left
        .slice(0, 10)
        .map(({ text }) => text)
        .join(' '),
    },
  ];
}

// «New York and London», «Lord of the Rings»: between capitals.
function isInName(tokens: readonly Token[], at: number): boolean {
  const isCapital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
  return [1, 2].some((step) => isCapital(tokens[at - step])) && [1, 2].some((step) => isCapital(tokens[at + step]));
}

function quotedRanges(text: string): [number, number][] {
  return [...text.matchAll(/«[^»]{0,300}»|“[^”]{0,300}”|"[^"]{0,300}"/g)].map(({ 0: found, index }) => [
    index,
    index + found.length,
  ]);
}
