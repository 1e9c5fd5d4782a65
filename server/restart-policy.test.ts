import { expect, test } from 'vitest';
import { createRestartPolicy } from '#server/restart-policy.ts';

const cases: [sentence: string, deaths: number[], pauses: (number | null)[]][] = [
  ['the pause doubles', [0, 200, 600, 1400], [100, 200, 400, 800]],
  ['the fifth death in ten seconds is the last', [0, 1, 2, 3, 9999], [100, 200, 400, 800, null]],
  ['the fifth death after ten seconds is one of four', [0, 1, 2, 3, 10_000], [100, 200, 400, 800, 800]],
  [
    'a death a minute is always the first',
    [0, 60_000, 120_000, 180_000, 240_000, 300_000],
    [100, 100, 100, 100, 100, 100],
  ],
];

test.each(cases)('%s', (_sentence, deaths, pauses) => {
  const policy = createRestartPolicy();
  expect(deaths.map((at) => policy.died(at))).toEqual(pauses);
});
