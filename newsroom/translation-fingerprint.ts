import { createHash } from 'node:crypto';
import type { WireSegment, WireTranslation } from '#db/queries/wire-translations.ts';

type Shown = {
  translation: Pick<WireTranslation, 'verdict' | 'decision' | 'state'>;
  rows: readonly Pick<WireSegment, 'segment' | 'sourceHash' | 'target'>[];
  /** The version of the article, or null where there is none. */
  version: number | null;
  /** The headlines and standfirsts by a model that stand. */
  rewrites: readonly { id: string }[];
};

/**
 * A digest of what somebody decides on: each sentence and its translation, what the gate and people said of the whole, the
 * version of the article, and the lines that a model rewrote. It is another one as soon as any of these is. What the gate says
 * of single sentences is looked at when the decision comes.
 */
export function translationFingerprint({ translation, rows, version, rewrites }: Shown): string {
  const { verdict, decision, state } = translation;
  const sentences = rows.map(({ segment, sourceHash, target }) => [segment, sourceHash, target]);
  const shown = JSON.stringify([
    verdict,
    decision,
    state === 'refused',
    version,
    sentences,
    rewrites.map(({ id }) => id),
  ]);
  return createHash('sha256').update(shown).digest('base64url');
}
