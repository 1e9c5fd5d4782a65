import type { FormState } from '#components/ui/form-state.ts';

/** What a field shows: what was typed until it is saved, then what the server made of it. */
export function typedValue(state: FormState, name: string, saved: string): string {
  const typed = state.isDone ? undefined : state.values[name];
  return typeof typed === 'string' ? typed : saved;
}
