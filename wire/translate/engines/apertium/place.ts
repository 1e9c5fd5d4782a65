import type { Result } from '#lib/result.ts';
import type { EngineError } from '../../engine.ts';
import type { ApertiumPair } from './find-route.ts';
import type { Stretch } from './stream-format.ts';

/** Where Apertium is: in this machine or behind an address. */
export type ApertiumPlace = {
  /** The pairs that it has; none where it isn't. */
  listPairs(): Promise<ApertiumPair[]>;
  /** Texts by one pair, in their order, with Apertium's marks for unknown words or without. */
  translate(
    pair: ApertiumPair,
    texts: readonly (readonly Stretch[])[],
    withMarks: boolean,
    signal: AbortSignal,
  ): Promise<Result<Stretch[][], EngineError>>;
  /** Ends what it has started. */
  close(): Promise<void>;
};
