import type { Draft, FieldProblems } from '../draft.ts';
import type { Merge } from '../merge-drafts.ts';

/** What is sent to be saved. */
export type SaveRequest = { version: number; content: Draft; isAutosave: boolean };

/** What a colleague saved meanwhile; `savedBy` is null for a machine. */
export type Theirs = { version: number; theirs: Draft; savedBy: string | null; savedAt: Date };

/** What became of a save. */
export type SaveOutcome =
  | { kind: 'saved'; version: number; savedAt: Date }
  | ({ kind: 'stale' } & Theirs)
  | { kind: 'invalid'; problems: FieldProblems }
  | { kind: 'refused'; detail: string }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' };

/** What one tab holds of an article and the server has not: enough to send it or to merge it later. */
export type KeptDraft = { base: Draft; draft: Draft; version: number };

/**
 * Where saving stands: everything saved; something waits for a moment; it is being sent; the server can't be reached; it
 * does not take what was sent; the session has ended; somebody must choose between two texts.
 */
export type SavingPhase = 'saved' | 'waiting' | 'saving' | 'cut-off' | 'refused' | 'signed-out' | 'conflict';

/** All that the screen shows of saving. */
export type SavingState = {
  phase: SavingPhase;
  /** The version on which the next save is based. */
  version: number;
  /** When the article was last saved, by whomever. */
  savedAt: Date;
  /** How many changes the server does not have; counted while it can't take them. */
  changes: number;
  /** Whether they are kept on this device. */
  isKept: boolean;
  /** Sentences beside the fields that can't stay as they are. */
  problems: FieldProblems;
  /** Why nothing can be saved at all. */
  failure: string | null;
  /** Where my text and a colleague's overlap. */
  conflict: (Pick<Theirs, 'savedBy' | 'savedAt'> & { merge: Merge }) | null;
  /** Whose text was last put together with mine, and when they had saved it. */
  merged: Pick<Theirs, 'savedBy' | 'savedAt'> | null;
};
