import type { SegmentRule } from '../rule.ts';
import { relativeLength } from '../text/expected-length.ts';

/** How long the translation is beside its source. */
export const length: SegmentRule = {
  name: 'length',
  demands: 'The translation is as long as translations of this pair of languages usually are.',
  weight: 0.5,
  check: ({ source, target }) => {
    const ratio = relativeLength(source.plain, target.plain, source.language, target.language);
    if (ratio === null || !/[\p{L}\d]/u.test(target.plain)) return [];
    const [least, most] = boundsFor(source.plain.length);
    if (ratio >= least && ratio <= most) return [];
    const isHopeless = source.plain.length >= 60 && (ratio < 0.25 || ratio > 3);
    const detail = { expected: source.plain.length, found: target.plain.length };
    return [{ problem: ratio < 1 ? 'short' : 'long', ...detail, ...(isHopeless ? { weight: 0.9 } : {}) }];
  },
  good: [
    { source: 'No rain is expected until Thursday.', target: 'Aucune pluie n’est attendue avant jeudi.' },
    { source: 'Go', target: 'Allez-y' },
  ],
  bad: [
    {
      source: 'The singer died at her home in Nashville aged 97, her family said in a statement on Monday.',
      target: 'La chanteuse est morte.',
    },
    { source: 'She won the race on Monday.', target: 'Elle a remporté la course lundi, devant une foule immense venue de tout le pays pour l’acclamer.' },
  ],
}; // biome-ignore format: a table reads better in rows

// The shorter a text, the freer its length.
function boundsFor(length: number): [number, number] {
  if (length < 25) return [0.3, 3];
  return length < 60 ? [0.5, 1.75] : [0.6, 1.55];
}
