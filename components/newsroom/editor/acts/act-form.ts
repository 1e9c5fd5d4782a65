import type { RequestedAct } from '#newsroom/act-on-article.ts';

/** An act that the panel offers. */
export type PanelAct = RequestedAct['act'];

/** A field of an act's dialog. */
export type ActField = 'publishAt' | 'embargoUntil' | 'withdrawAt' | 'word' | 'note' | 'reason';

/** What each dialog asks for. */
export const fieldsOf: Readonly<Record<PanelAct, readonly ActField[]>> = {
  publish: [],
  update: [],
  schedule: ['publishAt'],
  submit: [],
  return: ['word'],
  correct: ['note'],
  unschedule: [],
  embargo: ['embargoUntil'],
  'plan-withdrawal': ['withdrawAt', 'reason'],
  withdraw: ['reason'],
  reinstate: [],
};

/** The acts of the panel, in their order: the first that is allowed is the main thing to do. */
export const panelActs = Object.keys(fieldsOf) as PanelAct[]; // the keys of a literal record

/** Acts that show readers something, before which the checks are looked at. */
export const showing: readonly PanelAct[] = ['publish', 'update', 'schedule', 'reinstate'];
