import type { Result } from '#lib/result.ts';

/** What stands above the text of an article; `standfirst` may be empty. */
export type Lines = { headline: string; standfirst: string };

/** The lines of an article in its own language and as they were translated. Languages are BCP 47. */
export type RewriteRequest = { from: string; to: string; original: Lines; translated: Lines; signal: AbortSignal };

/** The lines in house style, and what the model counts for the call: tokens' cost in millionths of the currency. */
export type Rewritten = { lines: Lines; cost: number };

/** Why nothing was rewritten; the lines then stay as they were translated. */
export type RewriteError = { kind: 'unreachable' | 'timeout' | 'refused' | 'bad_answer'; reason: string };

/** A model that brings headlines and standfirsts into house style. It never throws. */
export type Rewriter = {
  /** What readers and editors are told that wrote it. */
  model: string;
  rewrite: (request: RewriteRequest) => Promise<Result<Rewritten, RewriteError>>;
};
