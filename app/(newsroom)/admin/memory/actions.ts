'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { memoryTexts } from '#messages/newsroom/memory.ts';
import { changeMemory } from '#newsroom/change-memory.ts';
import { forgetMemory } from '#newsroom/forget-memory.ts';
import { importMemory } from '#newsroom/import-memory.ts';
import { importMemoryPath, memoryPath, sentenceScreenPath } from '#paths/wire-keeping.ts';
import { formAction } from '../form-action.ts';
import { piecesOf } from '../glossary/sent-file.ts';

const ofSentence = z.object({ sentenceId: z.uuid() });

const changing = formAction({
  schema: ofSentence.extend({ target: z.string() }),
  act: (actor, input) => changeMemory(writer(), actor, input),
  afterwards: (_value, { sentenceId }) => {
    revalidatePath(sentenceScreenPath(sentenceId));
    return memoryTexts.form.saved;
  },
});

const forgetting = formAction({
  schema: ofSentence,
  act: (actor, input) => forgetMemory(writer(), actor, input),
  afterwards: () => redirect(memoryPath()),
});

const importing = formAction({
  schema: z.object({ from: z.string(), to: z.string(), file: z.union([z.instanceof(File), z.string()]) }),
  act: (actor, { from, to, file }) => importMemory(writer(), actor, { file: piecesOf(file), pair: { from, to } }),
  afterwards: ({ added, known, skipped }) => {
    revalidatePath(importMemoryPath);
    return memoryTexts.list.done(added, known, skipped);
  },
});

/** Puts other words in the place of a remembered sentence. */
export async function changeMemoryAction(before: FormState, data: FormData): Promise<FormState> {
  return changing(before, data);
}

/** Forgets a sentence, and shows the others. */
export async function forgetMemoryAction(before: FormState, data: FormData): Promise<FormState> {
  return forgetting(before, data);
}

/** Remembers the sentences of a file, all of them or none. */
export async function importMemoryAction(before: FormState, data: FormData): Promise<FormState> {
  return importing(before, data);
}
