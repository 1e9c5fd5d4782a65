import type { DispatchPicture } from '#db/schema/dispatches.ts';
import type { GateFlag } from '#db/schema/wire-translations.ts';
import type { ArticleDocument } from '#document/article-document.ts';
import type { Segment } from '#document/segments.ts';

/** A term of the glossary, as translating uses it. */
export type Term = {
  source: string;
  handling: 'keep' | 'translate';
  target: string | null;
  isCaseSensitive: boolean;
  partOfSpeech: 'name' | 'noun' | 'adjective' | 'verb' | 'other';
};

/** What is known of an article that is translated. */
export type ArticleFacts = {
  /** Language of the article, and locale of the edition. */
  from: string;
  to: string;
  headline: string;
  standfirst: string;
  /** As the source writes it; empty where it names nobody. */
  byline: string;
  sourceName: string;
  /** What the source filed it under. */
  categories: readonly string[];
  /** What its page marks as not to be translated. */
  untranslated: readonly string[];
};

/** A dispatch, and what of it need not be translated: `known` has the sentences by id. */
export type TranslationRequest = ArticleFacts & {
  body: ArticleDocument;
  /** Of these, what is said of the copied one that opens the article is translated too. */
  pictures: DispatchPicture[];
  known: ReadonlyMap<string, string>;
  terms: readonly Term[];
  /** The only engine to be asked, by name; the usual ones where nothing is said. */
  engine?: string | null;
};

/** A sentence as a machine translated it; `target` is null where none could. */
export type MachineSegment = {
  id: string;
  target: string | null;
  engine: string;
  names: readonly string[];
  flags: readonly GateFlag[];
};

/** What came of it: the sentences that are not known, and why some of them have no translation. */
export type TranslationAnswer = { segments: readonly MachineSegment[]; refusal: TranslationRefusal | null };

/** Why sentences were not translated: no engine for these languages, or none that may or can be asked before `until`. */
export type TranslationRefusal = { kind: 'no_engine' } | { kind: 'later'; until: Date; reason: string };

/** A whole article for the gate. */
export type CheckRequest = ArticleFacts & {
  /** Where it goes, as readers see it named, and how sure that is; null where nowhere. */
  section: { name: string; confidence: number } | null;
  segments: readonly (Pick<Segment, 'id' | 'block' | 'role'> & {
    source: string;
    target: string;
    names: readonly string[];
  })[];
};

/** What the gate says: of the article, and of its sentences by id. */
export type CheckOutcome = {
  verdict: 'publish' | 'hold' | 'refuse';
  score: number;
  reasons: readonly GateFlag[];
  flags: ReadonlyMap<string, readonly GateFlag[]>;
};

/** Headline and standfirst. */
type Lines = { headline: string; standfirst: string };

/** What translates, what judges, and what brings headlines into house style where a model is set up for it. */
export type Machines = {
  translate: (request: TranslationRequest) => Promise<TranslationAnswer>;
  check: (request: CheckRequest) => CheckOutcome;
  rewriter?: {
    /** What readers and editors are told that wrote it. */
    model: string;
    /** Null where there is no answer, or none that may be paid. */
    rewrite: (lines: { from: string; to: string; original: Lines; translated: Lines }) => Promise<Lines | null>;
  };
};
