import { useState } from 'react';
import { z } from 'zod';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { explainProblem } from '#messages/newsroom/failures.ts';
import { articleEndpoint } from '#paths/newsroom.ts';
import type { Draft, EditorArticle, FieldProblems } from './draft.ts';

const saved = z.object({ version: z.number(), savedAt: z.coerce.date() });
const failed = z.object({
  detail: z.string(),
  problems: z.array(z.object({ field: z.string(), reason: z.string() })).default([]),
});

type State = {
  isSaving: boolean;
  version: number;
  savedAt: Date | null;
  failure: string | null;
  problems: FieldProblems;
};

/** Saves the draft when somebody asks for it. */
export function useManualSave({ id, version }: EditorArticle, draft: Draft) {
  const [state, setState] = useState<State>({ isSaving: false, version, savedAt: null, failure: null, problems: {} });
  const save = async () => {
    setState((before) => ({ ...before, isSaving: true }));
    const outcome = await send(id, state.version, draft).catch(() => ({ failure: editorTexts.unreachable }));
    setState((before) => ({ ...before, problems: {}, failure: null, ...outcome, isSaving: false }));
    return 'version' in outcome ? (outcome.version ?? null) : null;
  };
  return { ...state, save };
}

async function send(id: string, version: number, content: Draft): Promise<Partial<State>> {
  const response = await fetch(articleEndpoint(id), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ version, content, isAutosave: false }),
  });
  const answer: unknown = await response.json();
  if (response.ok) return saved.parse(answer);
  const { detail, problems } = failed.parse(answer);
  const sentences = problems.map(({ field, reason }) => [field, explainProblem(reason)]);
  return { failure: detail, problems: Object.fromEntries(sentences) };
}
