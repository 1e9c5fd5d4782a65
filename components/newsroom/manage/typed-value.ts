import { type FormState, untouched } from '#components/ui/form-state.ts';

/** What a field shows: what was typed until it is saved, then what the server made of it. */
export function typedValue(state: FormState, name: string, saved: string): string {
  const typed = state.isDone ? undefined : state.values[name];
  return typeof typed === 'string' ? typed : saved;
}

/** Whether a box shows its tick: as it was sent until it is saved. A box without one sends nothing. */
export function isTicked(state: FormState, name: string, saved: boolean): boolean {
  const isSent = state !== untouched && !state.isDone;
  return isSent ? state.values[name] === 'on' : saved;
}
