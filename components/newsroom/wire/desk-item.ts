import type { ShownSegment } from '#newsroom/open-translation.ts';

/** Somebody of the newsroom. */
export type Colleague = { userId: string; name: string };

/** A dispatch of the list, as its row shows it. */
export type DeskRow = {
  translationId: string;
  /** Of the original, and of the edition that it is translated for. */
  language: string;
  locale: string;
  source: string;
  headline: string;
  /** When it came, for machines and in words. */
  receivedAt: string;
  age: string;
  /** Why it waits, in words. */
  reasons: readonly string[];
  claim: Colleague | null;
  assignee: Colleague | null;
  /** How many dispatches tell of the same event, this one among them. */
  clusterSize: number;
  /** Whether it may be published together with others. */
  isTrusted: boolean;
  /** Of what stands there now, where it may be published together with others. */
  fingerprint: string | null;
};

/** What a rule of the gate found. */
export type Flag = ShownSegment['flags'][number];

/** A sentence of a dispatch beside what it became. */
export type DeskSegment = {
  segment: string;
  role: string;
  source: string;
  /** Null where nobody and nothing has translated it. */
  target: string | null;
  origin: 'engine' | 'memory' | 'person' | null;
  engine: string | null;
  names: readonly string[];
  flags: readonly Flag[];
  /** Whether it must be confirmed or corrected before the whole counts as reviewed. */
  isDoubtful: boolean;
  review: { outcome: 'confirmed' | 'corrected' | 'together'; by: string } | null;
};

/** Another dispatch of the same event. */
export type SameEvent = {
  dispatchId: string;
  translationId: string | null;
  source: string;
  language: string;
  headline: string;
  isChosen: boolean;
  isOpen: boolean;
};

/** A dispatch as whoever reviews it sees it. */
export type DeskItem = {
  translationId: string;
  dispatchId: string;
  language: string;
  locale: string;
  headline: string;
  /** Source, section, licence, time, engines: in words, in their order. */
  facts: readonly string[];
  section: string | null;
  url: string | null;
  /** Why it is held as a whole, in words. */
  reasons: readonly string[];
  segments: readonly DeskSegment[];
  articleId: string | null;
  isPublished: boolean;
  isUntranslated: boolean;
  isRejected: boolean;
  assignee: Colleague | null;
  clusterId: string | null;
  sameEvent: readonly SameEvent[];
  /** Headline and standfirst as they were before a model brought them into house style, in words. */
  rewrites: readonly { id: string; part: string; before: string; engine: string }[];
  /** The engine that is asked right now instead of the usual ones. */
  engineAsked: string | null;
  fingerprint: string;
};
