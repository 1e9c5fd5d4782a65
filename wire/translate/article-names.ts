import { type ArticleSegment, wordsOfSegment } from './article-segments.ts';
import { findTerms, type Glossary } from './glossary.ts';
import { commonCapitals } from './names/common-capitals.ts';
import { findNames, knowNames } from './names/find-names.ts';
import { isPerson } from './names/is-person.ts';
import type { NameReason } from './names/name-span.ts';
import { isCapital, wordsOf } from './names/words.ts';
import type { NameKnowledge } from './segment-work.ts';

/** Who made an article, as source and page say it. */
export type ArticleMakers = {
  /** Names of the source and of the page's site and publisher. */
  readonly sources: readonly string[];
  readonly authors: readonly string[];
  /** Keywords of the page: names of several words among them are names. */
  readonly keywords: readonly string[];
  /** What its page marks as not to be translated. */
  readonly kept?: readonly string[];
};

/**
 * What an article teaches about the names in it: those that stand within its sentences are names in its headline and at the
 * beginning of sentences too, the surname of somebody whose full name stands there is one; words that it writes small are not.
 */
export function learnNames(
  segments: readonly ArticleSegment[],
  makers: ArticleMakers,
  from: string,
  glossary: Glossary,
): NameKnowledge {
  const names: { text: string; reason: NameReason }[] = [
    ...(makers.kept ?? []).map((text) => ({ text, reason: 'marked' as const })), // as const: one reason of many
    ...makers.sources.map((text) => ({ text, reason: 'source' as const })), // as const: one reason of many
    ...makers.authors.flatMap((text) =>
      [text, ...surnameOf(text)].map((name) => ({ text: name, reason: 'byline' as const })),
    ), // as const: see above
  ];
  const smallWords = new Set<string>();
  const isRunningText = ({ role }: ArticleSegment) => !['headline', 'heading', 'title', 'tag'].includes(role);
  for (const segment of segments.filter(isRunningText)) {
    const text = wordsOfSegment(segment);
    for (const word of wordsOf(text, from)) if (!isCapital(word.text)) smallWords.add(word.lower);
    names.push(...namesWithin(text, from, glossary, 'article'));
  }
  // A lone word has its capital from the page, which gives one to every keyword.
  for (const keyword of makers.keywords.filter((words) => /\S\s+\S/.test(words)))
    names.push(...namesWithin(`x ${keyword}`, from, glossary, 'metadata'));
  return { names: knowNames(names), smallWords };
}

function namesWithin(text: string, from: string, glossary: Glossary, reason: NameReason) {
  const terms = findTerms(text, glossary, from);
  const isTerm = (name: { start: number; end: number }) =>
    terms.some(({ start, end }) => start <= name.start && end >= name.end);
  const found = findNames(text, { language: from, terms }).filter(
    (name) => name.reason === 'capitals' && !isTerm(name),
  );
  return found.flatMap((name) => {
    const { bodies, offices, others, beginners } = commonCapitals(from);
    const isCommon = (word: string) => [bodies, offices, others, beginners].some((set) => set.has(word.toLowerCase()));
    const surname = isPerson(text, name, from) ? surnameOf(name.text).filter((word) => !isCommon(word)) : [];
    return [name.text, ...surname].map((known) => ({ text: known, reason }));
  });
}

// The last word: in Spanish and Catalan the one after the given name too, since people are called by either.
function surnameOf(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}\p{Ll}{2}/u.test(word));
  return words.length < 2 ? [] : [...new Set([...words.slice(1, 2), ...words.slice(-1)])];
}
