import type { articleStatus } from '#db/schema/articles.ts';

/** Where an article stands on its way to the reader. */
export type ArticleStatus = (typeof articleStatus.enumValues)[number];

/** What moves an article from one status to another, or keeps it where it is. */
export type StatusAct =
  | 'save'
  | 'submit'
  | 'return'
  | 'schedule'
  | 'unschedule'
  | 'publish'
  | 'embargo'
  | 'plan-withdrawal'
  | 'prepare-update'
  | 'update'
  | 'correct'
  | 'withdraw'
  | 'reinstate';

const moves: Record<StatusAct, { from: readonly ArticleStatus[]; to: ArticleStatus | 'same' }> = {
  save: { from: ['draft', 'in_review', 'scheduled'], to: 'same' },
  submit: { from: ['draft'], to: 'in_review' },
  return: { from: ['in_review'], to: 'draft' },
  schedule: { from: ['draft', 'in_review', 'scheduled'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'draft' },
  publish: { from: ['draft', 'in_review', 'scheduled'], to: 'published' },
  embargo: { from: ['draft', 'in_review', 'scheduled'], to: 'same' },
  'plan-withdrawal': { from: ['scheduled', 'published'], to: 'same' },
  'prepare-update': { from: ['published'], to: 'same' },
  update: { from: ['published'], to: 'same' },
  correct: { from: ['published'], to: 'same' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  reinstate: { from: ['withdrawn'], to: 'published' },
};

/** Every act, in the order in which an article meets them. */
export const statusActs = Object.keys(moves) as StatusAct[]; // the keys of a literal record

/** The status that `act` leads to from `status`, or null where it is not allowed there. */
export function nextStatus(status: ArticleStatus, act: StatusAct): ArticleStatus | null {
  const move = moves[act];
  if (!move.from.includes(status)) return null;
  return move.to === 'same' ? status : move.to;
}
