import type { DeskFilter } from '#db/queries/editor-wire-desk.ts';

/** What a list of the wire desk may hold, in the order in which it is offered. */
export const deskStates = [
  'held',
  'refused',
  'untranslated',
  'published_unreviewed',
  'mine',
] as const satisfies readonly DeskFilter['state'][];
