import { describe, expect, test } from 'vitest';
import { type ArticleStatus, nextStatus, type StatusAct } from './article-status.ts';

const statuses: ArticleStatus[] = ['draft', 'in_review', 'scheduled', 'published', 'withdrawn'];

// One row an act: where it leads from each status, in the order above; «-» where it is refused.
const table: Record<StatusAct, string> = {
  save: 'draft in_review scheduled - -',
  submit: 'in_review - - - -',
  return: '- draft - - -',
  schedule: 'scheduled scheduled scheduled - -',
  unschedule: '- - draft - -',
  publish: 'published published published - -',
  embargo: 'draft in_review scheduled - -',
  'plan-withdrawal': '- - scheduled published -',
  'prepare-update': '- - - published -',
  update: '- - - published -',
  correct: '- - - published -',
  withdraw: '- - - withdrawn -',
  reinstate: '- - - - published',
};

describe('the status machine', () => {
  const rows = Object.entries(table) as [StatusAct, string][]; // keys of a literal record
  for (const [act, row] of rows) {
    test(`${act} leads where the table says`, () => {
      expect(statuses.map((status) => nextStatus(status, act) ?? '-').join(' ')).toBe(row);
    });
  }
});
