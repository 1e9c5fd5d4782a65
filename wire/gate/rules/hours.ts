import type { ClockTime } from '../quantities/quantity.ts';
import type { Finding, ReadPair, SegmentRule } from '../rule.ts';

/** Times of day. */
export const hours: SegmentRule = {
  name: 'hours',
  demands: 'A time of day is the same, in twelve or in twenty-four hours.',
  weight: 0.6,
  check: (pair) => {
    const { source, target } = pair;
    const missing = source.quantities.hours.filter((time) => isMissing(time, target.quantities.hours));
    const added = target.quantities.hours.filter(
      (time) => isMissing(time, source.quantities.hours) && !isCounted(time, pair),
    );
    const other = added[0] ?? target.quantities.hours[0];
    const findings = missing.map(({ text }): Finding => ({ problem: other ? 'changed' : 'missing', expected: text, found: other?.text ?? null }));
    if (findings.length > 0) return findings;
    return added.map(({ text }) => ({ problem: 'added', expected: null, found: text }));
  },
  good: [
    { source: 'It opens at 1 pm.', target: 'Ouverture à 13 h.' },
    { source: 'It opens at 9:30 p.m.', target: 'Ouverture à 21h30.' },
    { source: 'Talks ended at noon.', target: 'Les discussions ont pris fin à midi.' },
    { source: 'It took two hours and 41 minutes.', target: 'Cela a duré 2 h 41.' },
    { source: 'A las nueve de la noche', target: 'À 21 heures', from: 'es' },
  ],
  bad: [
    { source: 'It opens at 1 pm.', target: 'Ouverture à 11 h.' },
    { source: 'It opens at 9:30 p.m.', target: 'Ouverture à 9 h 30.' },
    { source: 'A las 21:00', target: 'À 9 heures', from: 'es' },
    { source: 'It opens at 1 pm.', target: 'Ouverture prochaine.' },
  ],
}; // biome-ignore format: a table reads better in rows

function isMissing(time: ClockTime, others: readonly ClockTime[]): boolean {
  return !time.isLoose && !others.some(({ times }) => times.some((one) => time.times.includes(one)));
}

// A duration of the source that is written like a time: «2 h 41».
function isCounted({ times }: ClockTime, { source }: ReadPair): boolean {
  const counted = source.quantities.numbers.flatMap(({ values }) => values);
  return times.some(
    (time) => counted.includes(Math.floor(time / 60)) && (time % 60 === 0 || counted.includes(time % 60)),
  );
}
