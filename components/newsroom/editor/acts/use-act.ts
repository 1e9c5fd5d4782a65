import { useState } from 'react';
import { z } from 'zod';
import { actTexts } from '#messages/newsroom/acts.ts';
import { explainProblem } from '#messages/newsroom/failures.ts';
import { articleActsEndpoint } from '#paths/newsroom.ts';
import type { PanelAct } from './act-form.ts';
import { keepWord } from './last-word.ts';

const failed = z.object({
  detail: z.string(),
  problems: z.array(z.object({ field: z.string(), reason: z.string() })).catch([]),
});

/** What became of the act so far: what is wrong with its fields, and with the whole. */
export type ActState = { isPending: boolean; message: string | null; problems: Readonly<Record<string, string>> };

type Article = {
  articleId: string;
  /** Saves what is written and answers the version that the act is about; null where that failed. */
  saveNow: () => Promise<number | null>;
};

const untouched: ActState = { isPending: false, message: null, problems: {} };

/** Does one of the acts with an article: saves first, asks, and shows the article anew once it is done. */
export function useAct({ articleId, saveNow }: Article) {
  const [state, setState] = useState<ActState>(untouched);
  const perform = async (act: PanelAct, fields: Readonly<Record<string, string>>) => {
    setState({ ...untouched, isPending: true });
    const version = await saveNow();
    if (version === null) return setState({ ...untouched, message: actTexts.unsaved });
    const failure = await ask(articleId, { act, version, ...fields }).catch(() => unreachable);
    if (failure) return setState({ ...failure, isPending: false });
    // The article stands elsewhere now: its screen begins anew, with everything as it is.
    keepWord(articleId, actTexts.done[act]);
    location.reload();
  };
  return { state, perform, forget: () => setState(untouched) };
}

const unreachable = { message: actTexts.unreachable, problems: {} };

async function ask(articleId: string, request: object): Promise<Pick<ActState, 'message' | 'problems'> | null> {
  const response = await fetch(articleActsEndpoint(articleId), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (response.ok) return null;
  const { detail, problems } = failed.parse(await response.json());
  const sentences = problems.map(({ field, reason }) => [field, explainProblem(reason)]);
  return { message: problems.length > 0 ? null : detail, problems: Object.fromEntries(sentences) };
}
