import { placeNames } from '#lib/place-names.ts';
import { institutions } from './glossary/bundled-institutions.ts';
import { withoutOverlaps } from './names/name-span.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from './names/phrase-index.ts';
import { isAcronym, wordsOf } from './names/words.ts';

/** A term as a person writes it into the glossary of a pair of languages. */
export type GivenTerm = {
  readonly source: string;
  readonly handling: 'keep' | 'translate';
  /** Null where the term is kept. */
  readonly target: string | null;
  /** Whether only this very spelling is meant: «Polish», not «polish». */
  readonly isCaseSensitive: boolean;
  readonly partOfSpeech: 'name' | 'noun' | 'adjective' | 'verb' | 'other';
};

/** Gender and number of a French name with an article; `none` for those that have none, such as towns. */
export type FrenchForm = { readonly gender: 'm' | 'f' | 'mp' | 'fp' | 'none'; readonly isPlace: boolean };

/** A term as translation applies it. */
export type Term = {
  readonly source: string;
  readonly target: string;
  readonly partOfSpeech: GivenTerm['partOfSpeech'];
  /** `exact`: as spelt; `capital`: its first letter is as spelt; `any`. */
  readonly spelling: 'exact' | 'capital' | 'any';
  /** `always`: engines never see it. `if_missing`: an engine may translate it, and is corrected where it does not. */
  readonly application: 'always' | 'if_missing';
  /** Beginnings of words that may rightly stand for it, in small letters: «américain» for «États-Unis». */
  readonly accepted: readonly string[];
  readonly french: FrenchForm | null;
  readonly isBundled: boolean;
};

/** The terms of a pair, prepared once for many segments. */
export type Glossary = PhraseIndex<Term>;

/** A term found in a text (UTF-16 positions of the plain words). */
export type TermSpan = { readonly start: number; readonly end: number; readonly text: string; readonly term: Term };

/**
 * The glossary of a pair of languages (BCP 47): what people gave, before the bundled names of places and institutions, which
 * are known in English, Spanish, Catalan and French. Nouns, adjectives and other words are also found with an ending for
 * more than one.
 */
export function makeGlossary(from: string, to: string, given: readonly GivenTerm[] = []): Glossary {
  const own = given.map(toTerm);
  const inflected = own.flatMap((term) => pluralsOf(term, from));
  return indexPhrases([...own, ...bundledTerms(from, to), ...inflected].map((term) => [term.source, term] as const));
}

/** The terms in a text in the language `from`, the longest first, without overlaps, in order. */
export function findTerms(text: string, glossary: Glossary, from: string): TermSpan[] {
  const words = wordsOf(text, from);
  const isLoud = words.length > 2 && !/\p{Ll}/u.test(text);
  const found = findPhrases(text, words, glossary, ({ text: phrase, value }) => {
    // In a line in capitals WHO and US are words.
    if (isLoud && value.isBundled && isAcronym(value.source)) return false;
    const spelt = phrase.replaceAll("'", '’');
    const source = value.source.replaceAll("'", '’');
    if (value.spelling === 'exact') return spelt === source;
    return value.spelling === 'any' || spelt.charAt(0) === source.charAt(0);
  });
  return withoutOverlaps(found).map(({ value, ...span }) => ({ ...span, term: value }));
}

/** Whether a translation (plain words) holds a term in one of its forms. */
export function holdsTerm(target: string, term: Term): boolean {
  const text = fold(target);
  const starts = [term.target, ...term.accepted].map(fold);
  return starts.some((start) => {
    const at = text.indexOf(start);
    return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1));
  });
}

function toTerm({ source, handling, target, isCaseSensitive, partOfSpeech }: GivenTerm): Term {
  return {
    source,
    target: handling === 'keep' ? source : (target ?? source),
    partOfSpeech,
    spelling: isCaseSensitive ? 'exact' : 'any',
    application: 'always',
    accepted: [],
    french: null,
    isBundled: false,
  };
}

function pluralsOf(term: Term, from: string): Term[] {
  if (term.partOfSpeech === 'name' || term.partOfSpeech === 'verb' || !/\p{L}$/u.test(term.source)) return [];
  const endings = /^(?:es|ca|pt)/i.test(from)
    ? ['s', 'es']
    : /^fr/i.test(from)
      ? ['s', 'x']
      : /^en/i.test(from)
        ? ['s', 'es']
        : [];
  const plain = endings.map((ending) => term.source + ending);
  const changed = /^en/i.test(from) && /[^aeiou]y$/.test(term.source) ? [`${term.source.slice(0, -1)}ies`] : [];
  return [...plain, ...changed].map((source) => ({ ...term, source }));
}

const columns = ['fr', 'en', 'es', 'ca'];

function bundledTerms(from: string, to: string): Term[] {
  const source = columns.indexOf(from.slice(0, 2).toLowerCase());
  const target = columns.indexOf(to.slice(0, 2).toLowerCase());
  if (source < 0 || target < 0 || source === target) return [];
  const read = (list: string, isPlace: boolean) =>
    list
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => termsOfLine(line, source, target, isPlace));
  return [...read(institutions, false), ...read(placeNames, true)];
}

function termsOfLine(line: string, from: number, to: number, isPlace: boolean): Term[] {
  const [first = '', ...others] = line.split('|');
  const [french = '', gender = '0'] = first.split(',');
  const forms = [french, ...others.slice(0, 3)].map((cell) => cell.split(';').filter(Boolean));
  const target = forms[to]?.[0];
  if (target === undefined) return [];
  const also = to === 0 ? (others[3] ?? '').split(';').filter(Boolean) : [];
  const accepted = [...(forms[to] ?? []).slice(1), ...also].map((word) => word.toLowerCase());
  return (forms[from] ?? []).map((source): Term => {
    const isSame = source === target;
    return {
      source,
      target,
      partOfSpeech: 'name',
      spelling: isAcronym(source) ? 'exact' : 'capital',
      // Acronyms are no words of an engine’s dictionary; well-known names mostly are, with their articles.
      application: isAcronym(source) || (isSame && !isPlace) ? 'always' : 'if_missing',
      accepted,
      french: to === 0 ? { gender: genderOf(gender), isPlace } : null,
      isBundled: true,
    };
  });
}

function genderOf(code: string): FrenchForm['gender'] {
  return code === 'm' || code === 'f' || code === 'mp' || code === 'fp' ? code : 'none';
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}
