import { commonCapitals } from './common-capitals.ts';
import type { NameSpan } from './name-span.ts';
import { isCapital, wordsOf } from './words.ts';

const topLevel =
  'com|org|net|info|io|ai|co|edu|gov|int|eu|uk|us|fr|es|cat|de|it|pt|ch|be|nl|ca|mx|ar|br|cl|au|nz|jp|cn|in|ie|tv|news|app|dev|press|media';

const addresses = new RegExp(
  [
    '(?:https?|ftp|mailto|tel):[^\\s«»“”"<>]*[^\\s«»“”"<>.,;:!?)\\]’\']',
    '(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+',
    `(?<![\\p{L}\\p{N}@.-])(?:[\\p{L}\\p{N}-]+\\.)+(?:${topLevel})(?:/[^\\s«»“”"<>]*[^\\s«»“”"<>.,;:!?)\\]])?(?![\\p{L}\\p{N}-])`,
  ].join('|'),
  'giu',
);
const handles = /(?<![\p{L}\p{N}@#.&/])[@#](?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/gu;

/** Addresses, handles and tags, which no language changes. */
export function findFixedForms(text: string): NameSpan[] {
  return [
    ...spansOf(text, addresses, 'address').filter(({ text: found }) => !/^(?:\p{Lu}\.)+\p{Lu}+$/u.test(found)),
    ...spansOf(text, handles, 'handle'),
  ];
}

function spansOf(text: string, pattern: RegExp, reason: NameSpan['reason']): NameSpan[] {
  return [...text.matchAll(pattern)].map((match) => {
    return { start: match.index, end: match.index + match[0].length, text: match[0], reason };
  });
}

const quoted =
  /“([^“”]{2,80})”|«[\s\u00a0\u202f]*([^«»]{2,80}?)[\s\u00a0\u202f]*»|(?<![\p{L}\p{N}])"([^"]{2,80})"|‘([^‘’]{2,80})’(?!\p{L})/gu;

/** Titles of works in quotation marks: few words, capitals where titles have them, and no sentence’s end. */
export function findQuotedTitles(text: string, language: string): NameSpan[] {
  return [...text.matchAll(quoted)].flatMap((match) => {
    const content = match.slice(1).find((group) => group !== undefined) ?? '';
    // A lone word in quotation marks is as often a word that somebody said.
    if (!isWrittenAsTitle(content, language, 2)) return [];
    const start = match.index + match[0].indexOf(content);
    return [{ start, end: start + content.length, text: content, reason: 'title' }];
  });
}

const small = new Set(
  'a an the and or nor but of in on at to for from by with as is vs de del la el los las y e o i les des du et le les der die das und von di della il the'.split(
    ' ',
  ),
);

/** Whether words look like a title or a name: at least `least` words with capitals, at most eight, little else. */
export function isWrittenAsTitle(text: string, language: string, least: number): boolean {
  const words = wordsOf(text, language);
  if (words.length === 0 || words.length > 8 || /[,;!?]|[.…]["'”’)]*$/u.test(text)) return false;
  const capitals = words.filter((word) => isCapital(word.text) || /\p{N}|\p{Ll}\p{Lu}/u.test(word.text));
  const others = words.filter((word) => !capitals.includes(word));
  if (capitals.length < least || !others.every(({ lower }) => small.has(lower))) return false;
  const common = commonCapitals(language);
  const isCommon = (word: string) =>
    common.beginners.has(word) || common.offices.has(word) || common.others.has(word) || common.bodies.has(word);
  return capitals.length > 1 ? isCapital(text) || /\p{Lu}/u.test(text) : !isCommon(capitals[0]?.lower ?? '');
}
