import { useCallback, useReducer } from 'react';
import type { Draft } from './draft.ts';

/** Sets one field of the draft. */
export type SetField = <Name extends keyof Draft>(name: Name, value: Draft[Name]) => void;

type State = { draft: Draft; replacements: number };
type Change = { kind: 'set'; fields: Partial<Draft> } | { kind: 'replace'; draft: Draft };

function change(state: State, change: Change): State {
  if (change.kind === 'replace') return { draft: change.draft, replacements: state.replacements + 1 };
  return { ...state, draft: { ...state.draft, ...change.fields } };
}

/**
 * Everything that is written on the screen of an article. `replace` puts another draft in its place (a revision, what a
 * colleague saved); `replacements` counts how often, so that the text editor knows when to take over the new body.
 */
export function useDraft(initial: Draft) {
  const [state, dispatch] = useReducer(change, { draft: initial, replacements: 0 });
  const setField: SetField = useCallback((name, value) => dispatch({ kind: 'set', fields: { [name]: value } }), []);
  const replace = useCallback((draft: Draft) => dispatch({ kind: 'replace', draft }), []);
  return { draft: state.draft, replacements: state.replacements, setField, replace };
}
