import { findCapitalisedNames, isAllCapitals, isTitleCase, withNumber } from './capitalised-names.ts';
import { findFixedForms, findQuotedTitles, isWrittenAsTitle } from './fixed-forms.ts';
import { isAmbiguous, listedNames } from './listed-names.ts';
import { type NameReason, type NameSpan, withoutOverlaps } from './name-span.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from './phrase-index.ts';
import { type Word, wordsOf } from './words.ts';

/** What is known beside the text itself. */
export type NameHints = {
  /** The language of the text (BCP 47). */
  readonly language: string;
  /** Headlines may be written with capitals throughout, which says nothing of names. */
  readonly isHeadline?: boolean;
  /** Names that are known: the source's, of those who signed, of the page's metadata, found elsewhere in the article. */
  readonly names?: KnownNames;
  /** Words that the article also writes small: at the beginning of a sentence they are no name. */
  readonly smallWords?: ReadonlySet<string>;
  /** What is marked in the text: a link, italics, words in another language or not to be translated. */
  readonly marks?: readonly { start: number; end: number; kind: 'link' | 'italic' | 'marked' }[];
  /** Where terms of a glossary stand: they have a translation, so that a place alone is no name to be kept. */
  readonly terms?: readonly { start: number; end: number }[];
};

/** Names for hints, prepared once for all segments of an article. */
export type KnownNames = PhraseIndex<NameReason>;

/** Prepares names for hints. Those without a capital are left out, unless they are marked and no everyday small word. */
export function knowNames(names: readonly { text: string; reason: NameReason }[]): KnownNames {
  const useful = names.filter(({ text, reason }) => {
    const least = reason === 'marked' && !/\p{Lu}|\p{N}|\p{Lo}/u.test(text) ? 4 : 2;
    return text.trim().length >= least && (reason === 'marked' || /\p{Lu}|\p{N}|\p{Lo}/u.test(text));
  });
  return indexPhrases(useful.map(({ text, reason }) => [text.trim(), reason] as const));
}

const listed = indexPhrases(listedNames.map((name) => [name, name] as const));

/**
 * The names in a plain text (`plainSegmentText` of a segment) that must come out of a translation as they went in, in order and
 * without overlaps. Forms of address, offices, peoples, days and months are left to be translated.
 */
export function findNames(text: string, hints: NameHints): NameSpan[] {
  const words = wordsOf(text, hints.language);
  const hasCapitals = !isTitleCase(words, hints, text.trimEnd()) && !isAllCapitals(text);
  return withoutOverlaps([
    ...findMarked(text, words, hints),
    ...findFixedForms(text),
    ...findKnown(text, words, hints),
    ...findListed(text, words, hasCapitals, hints),
    ...(hasCapitals ? findQuotedTitles(text, hints.language) : []),
    ...findCapitalisedNames(text, words, hints, hasCapitals),
  ]);
}

function findMarked(text: string, words: readonly Word[], { marks = [], language }: NameHints): NameSpan[] {
  return marks.flatMap(({ start, end, kind }) => {
    const content = text.slice(start, end);
    const trimmed = content.trim();
    const from = start + content.indexOf(trimmed);
    const isKept = kind === 'marked' || isWrittenAsTitle(trimmed, language, kind === 'link' ? 2 : 1);
    if (!isKept || trimmed === '') return [];
    // A whole sentence in italics, or one word that merely opens it, is no title.
    const isWhole = kind !== 'marked' && words.length > 0 && trimmed.length > text.trim().length * 0.8;
    const reason = kind === 'italic' ? 'title' : kind;
    return isWhole ? [] : [{ start: from, end: from + trimmed.length, text: trimmed, reason }];
  });
}

function findKnown(text: string, words: readonly Word[], { names }: NameHints): NameSpan[] {
  if (!names) return [];
  const found = findPhrases(text, words, names, ({ text: phrase, value }) => {
    return value === 'marked' || /^\P{Ll}|\p{Lu}/u.test(phrase);
  });
  return found.map(({ value, ...span }) => ({ ...span, reason: value }));
}

function findListed(text: string, words: readonly Word[], hasCapitals: boolean, hints: NameHints): NameSpan[] {
  const found = findPhrases(text, words, listed, ({ text: phrase, value, end }, word) => {
    if (phrase.replaceAll("'", '’') !== value) return false;
    if (!isAmbiguous(value)) return true;
    // «Target said» may be anybody’s target, «in Time» nobody’s.
    const isNamed = !word.opens || word.isPossessive || isAmongNames(text.slice(end));
    return hasCapitals && isNamed && !hints.smallWords?.has(word.lower);
  });
  return found.map(({ start, end: last }) => {
    const name = words.filter((word) => word.start >= start && word.end <= last);
    const end = Math.max(last, withNumber(name, words).at(-1)?.end ?? last);
    return { start, end, text: text.slice(start, end), reason: 'listed' };
  });
}

// «Orange and Vodafone», «Arsenal, Everton», «Windows 11».
function isAmongNames(after: string): boolean {
  return /^(?:(?:,| and| y| i| et| und) \p{Lu}| \d)/u.test(after);
}
