import { plainSegmentText } from '#document/segments/segment-markup.ts';
import { canonicalLanguage } from '#lib/language.ts';
import { readQuantities } from './quantities/read-quantities.ts';
import type { ReadPair, SegmentPair, Side } from './rule.ts';
import { countNegations } from './text/count-negations.ts';
import { tokenise } from './text/tokens.ts';

/** Reads both sides of a pair once for all rules. */
export function readPair({ source, target, from, to, names = [] }: SegmentPair): ReadPair {
  const isAsked = (name: string) => name.trim() !== '' && source.includes(name);
  return { source: readSide(source, from), target: readSide(target, to), names: names.filter(isAsked) };
}

function readSide(markup: string, tag: string): Side {
  const language = canonicalLanguage(tag)?.split('-')[0] ?? 'und';
  const plain = plainSegmentText(markup);
  const tokens = tokenise(plain, language);
  return {
    markup,
    plain,
    language,
    tokens,
    quantities: readQuantities(tokens, language),
    negations: countNegations(tokens, language),
  };
}
