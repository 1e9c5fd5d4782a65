'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { glossaryTexts } from '#messages/newsroom/glossary.ts';
import { addTerm } from '#newsroom/add-term.ts';
import { changeTerm } from '#newsroom/change-term.ts';
import { importGlossary } from '#newsroom/import-glossary.ts';
import { removeTerm } from '#newsroom/remove-term.ts';
import { glossaryPath, importGlossaryPath, termScreenPath } from '#paths/wire-keeping.ts';
import { formAction } from '../form-action.ts';
import { piecesOf } from './sent-file.ts';
import { termForm, termInput } from './term-fields.ts';

const ofTerm = z.object({ termId: z.uuid() });

const adding = formAction({
  schema: termForm,
  act: (actor, fields) => addTerm(writer(), actor, termInput(fields)),
  // Its screen shows at once what the term touches.
  afterwards: ({ id }) => redirect(termScreenPath(id)),
});

const changing = formAction({
  schema: termForm.extend(ofTerm.shape),
  act: (actor, { termId, ...fields }) => changeTerm(writer(), actor, { termId, ...termInput(fields) }),
  afterwards: (_value, { termId }) => {
    revalidatePath(termScreenPath(termId));
    return glossaryTexts.form.saved;
  },
});

const removing = formAction({
  schema: ofTerm,
  act: (actor, input) => removeTerm(writer(), actor, input),
  afterwards: () => redirect(glossaryPath()),
});

const importing = formAction({
  schema: z.object({ from: z.string(), to: z.string(), file: z.union([z.instanceof(File), z.string()]) }),
  act: async (actor, { from, to, file }) => {
    const isTbx = typeof file !== 'string' && /\.(?:tbx|xml)$/i.test(file.name);
    const input = { format: isTbx ? 'tbx' : 'csv', file: piecesOf(file), pair: { from, to } } as const;
    return importGlossary(writer(), actor, input);
  },
  afterwards: ({ added, changed, unchanged }) => {
    revalidatePath(importGlossaryPath);
    return glossaryTexts.list.done(added, changed, unchanged);
  },
});

/** Adds a term, and shows what it touches. */
export async function addTermAction(before: FormState, data: FormData): Promise<FormState> {
  return adding(before, data);
}

/** Says something else of a term. */
export async function changeTermAction(before: FormState, data: FormData): Promise<FormState> {
  return changing(before, data);
}

/** Takes a term out, and shows the others. */
export async function removeTermAction(before: FormState, data: FormData): Promise<FormState> {
  return removing(before, data);
}

/** Takes the terms of a file, all of them or none. */
export async function importGlossaryAction(before: FormState, data: FormData): Promise<FormState> {
  return importing(before, data);
}
