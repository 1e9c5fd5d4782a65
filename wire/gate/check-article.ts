import { plainSegmentText } from '#document/segments/segment-markup.ts';
import { canonicalLanguage } from '#lib/language.ts';
import type { ArticleToCheck, ReadArticle } from './article-rule.ts';
import { articleRules } from './article-rules.ts';
import { checkSegment, type SegmentCheck } from './check-segment.ts';
import { type Flag, flagOf } from './rule.ts';
import { rounded, scoreOf, type Verdict, verdictOf } from './verdict.ts';

/** What the gate says of an article, why, and of each of its segments. */
export type ArticleCheck = {
  verdict: Verdict;
  /** From 0 to 1: what its segments have, by their length, less what was found of the article as a whole. */
  score: number;
  reasons: Flag[];
  segments: ({ id: string } & SegmentCheck)[];
};

/** Checks a translated article, a new one as well as one that was changed. Pure. */
export function checkArticle({ from, to, segments, section }: ArticleToCheck): ArticleCheck {
  const checked = segments.map(({ id, ...pair }) => ({ id, ...checkSegment({ ...pair, from, to }) }));
  const textOf = (side: 'source' | 'target', isPart: (id: string) => boolean) =>
    segments
      .filter(({ id }) => isPart(id))
      .map((segment) => plainSegmentText(segment[side]))
      .join(' ');
  const isHeadline = (id: string) => id.startsWith('headline/');
  const lengths = segments.map(({ source }) => source.length);
  const article: ReadArticle = {
    from: plainLanguage(from),
    to: plainLanguage(to),
    headline: { source: textOf('source', isHeadline), target: textOf('target', isHeadline) },
    text: { source: textOf('source', () => true), target: textOf('target', () => true) },
    segments: checked.map((check, index) => ({ length: lengths[index] ?? 0, check })),
    section,
  };
  const reasons = articleRules.flatMap((rule) => rule.check(article).map((finding) => flagOf(rule, finding)));
  const verdict = verdictOf(scoreOf(reasons));
  return { verdict, score: articleScore(article, reasons), reasons, segments: checked };
}

function plainLanguage(tag: string): string {
  return canonicalLanguage(tag)?.split('-')[0] ?? 'und';
}

// The share of flagged segments is in their scores already.
function articleScore({ segments }: ReadArticle, reasons: readonly Flag[]): number {
  const length = segments.reduce((sum, one) => sum + one.length, 0);
  const mean = length === 0 ? 0 : segments.reduce((sum, one) => sum + one.check.score * one.length, 0) / length;
  return rounded(mean * scoreOf(reasons.filter(({ rule }) => rule !== 'flagged-share')));
}
