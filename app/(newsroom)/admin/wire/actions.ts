'use server';

import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import { formAction } from '../form-action.ts';
import { chosenTranslation, publishBatch } from './publish-batch.ts';
import { workOnTranslation, workRequest } from './work-on-translation.ts';

const one = z.object({ translationId: z.uuid() }).and(workRequest);

/** Does with a dispatch what a form asks for, where there is no script. */
export async function workOnTranslationAction(before: FormState, data: FormData): Promise<FormState> {
  return formAction({
    schema: one,
    act: (actor, { translationId, ...requested }) => workOnTranslation(actor, translationId, requested),
    afterwards: () => wireDeskTexts.doneByForm,
  })(before, data);
}

const several = z.object({
  translation: z.union([z.array(chosenTranslation), chosenTranslation.transform((one) => [one])]).default([]),
});

/** Publishes the chosen dispatches of trusted sources, and says of each what became of it. */
export async function acceptBatchAction(before: FormState, data: FormData): Promise<FormState> {
  return formAction({
    schema: several,
    act: (actor, { translation }) => publishBatch(actor, translation),
    afterwards: (results) => results.map(({ headline, sentence }) => `${headline} — ${sentence}`).join('\n'),
  })(before, data);
}
