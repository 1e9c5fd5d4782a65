import type { WireSegment } from '#db/queries/wire-translations.ts';

/** How many sentences are translated by whom: engines by name, `memory`, `person`. */
export function translationMix(
  rows: readonly { [field in 'target' | 'origin' | 'engine']?: WireSegment[field] | undefined }[],
): Record<string, number> {
  const mix: Record<string, number> = {};
  for (const { target, origin, engine } of rows) {
    if (target == null || !origin) continue;
    const who = origin === 'engine' ? (engine ?? 'engine') : origin;
    mix[who] = (mix[who] ?? 0) + 1;
  }
  return mix;
}
