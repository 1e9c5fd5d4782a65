import type { SegmentRule } from '../rule.ts';

/** Nothing came back. */
export const empty: SegmentRule = {
  name: 'empty',
  demands: 'What has words in the source has words in the translation.',
  weight: 1,
  check: ({ source, target }) => {
    const isEmpty = /[\p{L}\d]/u.test(source.plain) && !/[\p{L}\d]/u.test(target.plain);
    return isEmpty
      ? [{ problem: 'empty', expected: source.plain.slice(0, 200), found: target.plain.slice(0, 200) }]
      : [];
  },
  good: [
    { source: 'Yes', target: 'Oui' },
    { source: '* * *', target: '* * *' },
  ],
  bad: [
    { source: 'Unemployment fell.', target: '' },
    { source: 'Unemployment fell.', target: ' — ' },
    { source: '<1>Go</1>', target: '<1></1>' },
  ],
};
