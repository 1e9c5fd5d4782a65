import type { SegmentProblem } from '#document/segments.ts';
import { err, type Result } from '#lib/result.ts';
import { type ArticleMakers, learnNames } from './article-names.ts';
import {
  type ArticleSegment,
  type ArticleWords,
  articleSegments,
  assembleArticle,
  wordsOfSegment,
} from './article-segments.ts';
import { findTerms } from './glossary.ts';
import {
  type TranslatedSegment,
  type TranslatedSegments,
  type TranslationJob,
  translateSegments,
} from './translate-segments.ts';

/** What an article is translated with, beside the article. */
export type ArticleJob = Omit<TranslationJob, 'knowledge' | 'context'>;

/** A translated article, and how each of its segments came about, in reading order. */
export type TranslatedArticle = Omit<TranslatedSegments, 'segments'> & {
  readonly article: ArticleWords;
  readonly segments: readonly (ArticleSegment & Omit<TranslatedSegment, 'id' | 'source'>)[];
  /** Segments that stayed in their language. */
  readonly untranslated: readonly string[];
};

/** Why there is no translated article: nothing could be translated, or what came could not be put together. */
export type ArticleTranslationError =
  | { kind: 'no_engine' }
  | { kind: 'failed'; failures: TranslatedSegments['failures'] }
  | SegmentProblem;

/**
 * Translates headline, standfirst, body, pictures' texts and tags of an article. What its own text tells of names counts for
 * all of it. `known` are segments that are not to be translated again, by id: those that a person wrote, or that did not change.
 */
export async function translateArticle(
  article: ArticleWords,
  makers: ArticleMakers,
  job: ArticleJob,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Result<TranslatedArticle, ArticleTranslationError>> {
  const segments = articleSegments(article, job.from);
  const wanted = segments.filter(({ id }) => !known.has(id));
  const knowledge = learnNames(segments, makers, job.from, job.glossary);
  const context = {
    headline: article.headline || null,
    standfirst: article.standfirst || null,
    sourceName: makers.sources[0] ?? null,
    glossary: termsIn(segments, job),
  };
  const result = await translateSegments(wanted, { ...job, knowledge, context });
  const { hasEngine, failures } = result;
  const isNothing = wanted.length > 0 && result.segments.every(({ target }) => target === null);
  if (isNothing) return err(hasEngine ? { kind: 'failed', failures: [...failures] } : { kind: 'no_engine' });
  const byId = new Map(result.segments.map((segment) => [segment.id, segment]));
  const targets = new Map(known);
  for (const { id, target } of result.segments) if (target !== null) targets.set(id, target);
  const assembled = assembleArticle(article, targets, job);
  if (!assembled.ok) return assembled;
  const records = segments.map((segment) => ({ ...segment, ...recordOf(byId.get(segment.id), known.get(segment.id)) }));
  return { ok: true, value: { ...assembled.value, segments: records, hasEngine, failures } };
}

function recordOf(
  translated: TranslatedSegment | undefined,
  known: string | undefined,
): Omit<TranslatedSegment, 'id' | 'source'> {
  if (!translated) return { target: known ?? null, engine: null, origin: null, names: [], flags: [] };
  const { target, engine, origin, names, flags } = translated;
  return { target, engine, origin, names, flags };
}

// Engines that read a context may know what is going to stand there.
function termsIn(
  segments: readonly ArticleSegment[],
  { glossary, from }: ArticleJob,
): { source: string; target: string }[] {
  const found = segments.flatMap((segment) => findTerms(wordsOfSegment(segment), glossary, from));
  return [...new Map(found.map(({ text, term }) => [text, { source: text, target: term.target }])).values()];
}
