import type { Result } from '#lib/result.ts';

/**
 * A machine that translates sentences. It never throws and never answers with another number of texts than it was given:
 * `translate` gives them back in their order or says why not.
 */
export type Engine = {
  /** The word for it in settings, records and texts: «apertium», «deepl», «libretranslate», «openai», «marian». */
  name: string;
  /**
   * How a span is kept from being translated.
   *
   * - `tags`: texts are tagged (tagged-text.ts). `<1>…</1>` and `<2/>` are markup that the engine carries to its place,
   *   `<k id="3">The Verge</k>` is to come back as it is, `&lt;` and `&amp;` are the characters.
   * - `placeholders`: texts are plain, without tags and without escapes. What must come back, markup too, stands in them as
   *   opaque words that the engine is likely to leave alone.
   */
  protection: 'tags' | 'placeholders';
  /** The most that one call takes: texts, and characters of all of them. */
  limits: { segments: number; characters: number };
  /** The most that a call with these texts can cost, in millionths of the currency. Without it nothing has to be paid. */
  mostCost?(texts: readonly string[], context: TranslationContext): number;
  /** Whether the engine can translate between two languages (BCP 47). False too where it can't be reached. */
  supports(from: string, to: string): Promise<boolean>;
  translate(request: TranslationRequest): Promise<Result<Translated, EngineError>>;
};

export type TranslationRequest = {
  /** BCP 47, as are all languages here. */
  from: string;
  to: string;
  texts: readonly string[];
  context: TranslationContext;
  /** Ends the call; the answer is then the error `aborted`. */
  signal: AbortSignal;
};

/** What may help an engine and is not translated with the texts. Engines that have no use for it leave it alone. */
export type TranslationContext = {
  /** Headline and standfirst of the article in its own language. */
  headline: string | null;
  standfirst: string | null;
  /** Who published it. */
  sourceName: string | null;
  /** Terms that have a fixed translation. */
  glossary: readonly { source: string; target: string }[];
};

export type Translated = {
  /** As many as were given, in their order. */
  texts: string[];
  /** Characters that the engine counts for the call. */
  characters: number;
  /** Millionths of the currency. */
  cost: number;
};

/**
 * Why an engine has not translated.
 *
 * - `rate_limited`: it wants to be asked later; `retryAfter` in milliseconds, null where it did not say when.
 * - `unreachable`, `timeout`: no whole answer came, or an error of the server; another try may help.
 * - `refused`: it does not want this text.
 * - `denied`: it does not want us: a key or a permission is wrong.
 * - `bad_answer`: the answer can't be what was asked for, such as other texts than given.
 * - `quota`: the engine's own allowance is used up.
 * - `unsupported_pair`, `no_model`: not between these languages, or not installed.
 * - `aborted`: the caller's signal ended it.
 */
export type EngineError =
  | { kind: 'rate_limited'; retryAfter: number | null; reason: string }
  | {
      kind:
        | 'unreachable'
        | 'refused'
        | 'denied'
        | 'timeout'
        | 'bad_answer'
        | 'quota'
        | 'unsupported_pair'
        | 'no_model'
        | 'aborted';
      reason: string;
    };

/** No context at all. */
export const noContext: TranslationContext = { headline: null, standfirst: null, sourceName: null, glossary: [] };
