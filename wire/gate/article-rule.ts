import type { SegmentCheck } from './check-segment.ts';
import type { Finding } from './rule.ts';

/** A sentence of an article. The id begins with the part that it belongs to: `headline/0:0`, `body/3.0:1`. */
export type ArticleSegment = { id: string; source: string; target: string; names?: readonly string[] };

/** A translated article. Languages as BCP 47 writes them. */
export type ArticleToCheck = {
  from: string;
  to: string;
  segments: readonly ArticleSegment[];
  /**
   * Where it goes, as readers will see it named, and how sure that is, from 0 to 1: 1 where a person or a rule says so. Null
   * where no section was found; left out where nobody asks.
   */
  section?: { name: string; confidence: number } | null;
};

/** An article as rules look at it. */
export type ReadArticle = {
  /** Two letters, or `und`. */
  from: string;
  to: string;
  headline: { source: string; target: string };
  /** All of it, headline included, without marks. */
  text: { source: string; target: string };
  segments: readonly { length: number; check: SegmentCheck }[];
  section: { name: string; confidence: number } | null | undefined;
};

/** An article in an example: English to French, with one good sentence, where it says nothing else. */
export type ArticleExample = {
  from?: string;
  to?: string;
  headline?: readonly [source: string, target: string];
  body?: readonly (readonly [source: string, target: string])[];
  section?: { name: string; confidence: number } | null;
};

/** One thing that may be wrong with a translated article as a whole. */
export type ArticleRule = {
  /** Its name, also the key of its sentence in messages/newsroom/gate-rules.ts. */
  name: string;
  demands: string;
  /** How surely a person must look, from 0 to 1. */
  weight: number;
  check: (article: ReadArticle) => Finding[];
  good: readonly ArticleExample[];
  bad: readonly ArticleExample[];
};
