import type { Token } from '../text/tokens.ts';
import { readLiteral } from './number-literal.ts';
import { type NumberWords, numberWordsOf } from './number-words.ts';

/** A number that stands in tokens from `from` up to `to` (not included). */
export type ReadNumber = {
  values: number[];
  isLoose: boolean;
  isLiteral: boolean;
  hasScale: boolean;
  from: number;
  to: number;
};

// What newspapers write for the large scales, glued to the digits or behind them.
const glued: Readonly<Record<string, readonly number[]>> = {
  k: [1e3], K: [1e3], m: [1e6, 1], M: [1e6], mn: [1e6], mln: [1e6], mio: [1e6], Mio: [1e6], bn: [1e9], b: [1e9, 1], B: [1e9],
  md: [1e9], Md: [1e9], Mds: [1e9], Mrd: [1e9], mrd: [1e9], mds: [1e9], tn: [1e12], tr: [1e12],
}; // biome-ignore format: a table reads better in rows
const behind = new Set(['mn', 'mln', 'mio', 'Mio', 'bn', 'Md', 'Mds', 'md', 'mds', 'Mrd', 'mrd', 'tn']);

/** Reads the number that begins at a token, in digits or in words; null where none does. */
export function readNumberAt(tokens: readonly Token[], at: number, language: string): ReadNumber | null {
  const token = tokens[at];
  if (!token) return null;
  const words = numberWordsOf(language);
  if (token.kind === 'number') return readDigits(tokens, at, language, words);
  return token.kind === 'word' && words ? readWords(tokens, at, language, words) : null;
}

function readDigits(tokens: readonly Token[], at: number, language: string, words: NumberWords | null): ReadNumber {
  const token = tokens[at] as Token; // the caller has looked at it
  let values = readLiteral(token.text, language);
  let to = at + 1;
  let hasScale = false;
  const next = tokens[to];
  const short = next && (!next.isSpaced || behind.has(next.text)) ? glued[next.text] : undefined;
  if (short) {
    values = short.flatMap((scale) => values.map((value) => value * scale));
    return { values, isLoose: false, isLiteral: true, hasScale: true, from: at, to: to + 1 };
  }
  for (let scale = scaleAt(tokens, to, words); scale; scale = scaleAt(tokens, to, words)) {
    const times = scale;
    values = values.map((value) => value * times);
    hasScale = true;
    to += 1;
  }
  // «the 1990s», «’68», «2023-24».
  if (!hasScale && next?.text === 's' && !next.isSpaced) {
    values = values.flatMap((value) => [value, value % 100]);
    to += 1;
  }
  const isShortYear = /^\d\d$/.test(token.text) && isYearBefore(tokens, at);
  if (isShortYear) values = values.flatMap((value) => [value, 1900 + value, 2000 + value]);
  return { values: values.map(rounded), isLoose: isShortYear, isLiteral: true, hasScale, from: at, to };
}

function isYearBefore(tokens: readonly Token[], at: number): boolean {
  const [before, sign, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (token?.isSpaced || !sign || !/^[-–—/'’]$/.test(sign.text)) return false;
  return /['’]/.test(sign.text) ? sign.isSpaced : /^(?:19|20)\d\d$/.test(before?.text ?? '');
}

function scaleAt(tokens: readonly Token[], at: number, words: NumberWords | null): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !words) return undefined;
  const scale = words.scales.get(token.lower) ?? words.scales.get(token.lower.replace(/s$/, ''));
  return scale !== undefined && scale >= 1000 ? scale : undefined;
}

function readWords(tokens: readonly Token[], at: number, language: string, words: NumberWords): ReadNumber | null {
  const first = tokens[at] as Token; // the caller has looked at it
  const collective = collectiveAt(tokens, at, words);
  if (collective) return collective;
  const terms: number[] = [];
  let to = at;
  let hasScale = false;
  for (let position = at; position < tokens.length && to - at < 40; ) {
    const start = position === at ? at : skipJoint(tokens, position, language, words, terms);
    if (start === null) break;
    const word = tokens[start]?.lower ?? '';
    const scale = words.scales.get(word);
    const value = words.cardinals.get(word) ?? words.compound?.(word) ?? null;
    if (scale !== undefined && canScale(terms, scale)) {
      multiply(terms, scale);
      hasScale ||= scale >= 1000;
    } else if (language === 'fr' && value === 20 && terms.at(-1) === 4) terms[terms.length - 1] = 80;
    else if (language === 'fr' && word === 'vingts' && terms.at(-1) === 4) terms[terms.length - 1] = 80;
    else if (value !== null && canAdd(terms, value, language)) terms.push(value);
    else {
      // «Vingt-deuxième», «twenty-first».
      const last = words.ordinals.get(word);
      if (last === undefined || !canAdd(terms, last, language)) break;
      const sum = terms.reduce((all, term) => all + term, last);
      const known = words.loose.get(word) ?? [];
      const values = terms.length === 0 ? [sum, ...known] : [sum];
      return { values, isLoose: true, isLiteral: false, hasScale, from: at, to: start + 1 };
    }
    to = start + 1;
    position = to;
  }
  const loose = words.loose.get(first.lower);
  if (to === at) {
    if (!loose) return null;
    return { values: [...loose], isLoose: true, isLiteral: false, hasScale: false, from: at, to: at + 1 };
  }
  const value = rounded(terms.reduce((sum, term) => sum + term, 0));
  const isJoined = tokens[to]?.text === '-' && !tokens[to + 1]?.isSpaced;
  const share = isJoined ? to + 1 : to;
  const parts = partsAt(tokens, share, value, words);
  if (parts) return { values: parts, isLoose: false, isLiteral: false, hasScale: false, from: at, to: share + 1 };
  // «One» is an article in half of the languages; «neuf» may be new.
  const isLoose = (to === at + 1 && loose !== undefined) || value <= 1;
  return { values: isLoose && loose ? [...loose, value] : [value], isLoose, isLiteral: false, hasScale, from: at, to };
}

// «Two thirds», «trois dixièmes»; two «quarters» are of a year.
function partsAt(tokens: readonly Token[], at: number, many: number, words: NumberWords): number[] | null {
  const [of, share = 1] = words.loose.get(tokens[at]?.lower ?? '') ?? [];
  if (many < 2 || of === undefined || share >= 1 || many >= of || (of === 4 && many !== 3)) return null;
  const value = rounded(many / of);
  return [value, Math.round(value * 100), Math.floor(value * 100), Number((value * 100).toFixed(1))];
}

function collectiveAt(tokens: readonly Token[], at: number, words: NumberWords): ReadNumber | null {
  const token = tokens[at];
  const value = words.collectives.get(token?.lower ?? '');
  if (value === undefined) return null;
  // «Medio centenar», «media docena».
  const isHalf = /^(?:medio|media|mig|mitja|mezza|demi|meia|half)$/.test(tokens[at - 1]?.lower ?? '');
  return {
    values: [isHalf ? value / 2 : value],
    isLoose: false,
    isLiteral: false,
    hasScale: false,
    from: at,
    to: at + 1,
  };
}

// The next part of a number: right behind a hyphen, a blank, or a word that joins; null where the number ends.
function skipJoint(
  tokens: readonly Token[],
  at: number,
  language: string,
  words: NumberWords,
  terms: readonly number[],
): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'word' && !words.joints.has(token.lower)) return at;
  if (token.text === '-' && !token.isSpaced) {
    const next = tokens[at + 1];
    if (next?.kind !== 'word' || next.isSpaced) return null;
    return words.joints.has(next.lower) ? skipJoint(tokens, at + 1, language, words, terms) : at + 1;
  }
  if (token.kind !== 'word') return null;
  const after = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const value = words.cardinals.get(tokens[after]?.lower ?? '');
  const last = terms.at(-1) ?? 0;
  if (value === undefined) return null;
  const isJoined =
    language === 'en' ? last >= 100
    : language === 'fr' ? value === 1 || value === 11
    : language === 'pt' ? last >= 20
    : last >= 20 && last < 100 && value < 10; // biome-ignore format: a row a language
  return isJoined ? after : null;
}

function canAdd(terms: readonly number[], value: number, language: string): boolean {
  const last = terms.at(-1);
  if (last === undefined) return true;
  if (value === 0) return false;
  if (language === 'fr' && (last === 60 || last === 80) && value < 20) return true;
  if (language === 'fr' && last === 10) return value >= 7 && value <= 9;
  const step = last % 1000 === 0 ? 1000 : last % 100 === 0 ? 100 : last % 10 === 0 && last > 10 ? 10 : 1;
  return value < step;
}

function canScale(terms: readonly number[], scale: number): boolean {
  // «Mille cent»; but «cent» after «deux cents» begins a new number.
  if (scale === 100 && (terms.at(-1) ?? 1) % 1000 === 0) return true;
  return terms.length === 0 || terms.some((term) => term < scale) || scale === 1e9 || scale === 1e6;
}

// «Deux millions trois cent mille»: a scale multiplies what is smaller than itself before it.
function multiply(terms: number[], scale: number): void {
  let sum = 0;
  while (terms.length > 0 && (terms.at(-1) ?? 0) < scale) sum += terms.pop() ?? 0;
  terms.push((sum || 1) * scale);
}

function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
