'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { sectionTexts } from '#messages/newsroom/sections.ts';
import { addSection } from '#newsroom/add-section.ts';
import { moveSection } from '#newsroom/move-section.ts';
import { removeSection } from '#newsroom/remove-section.ts';
import { saveSection } from '#newsroom/save-section.ts';
import { sectionScreenPath, sectionsPath } from '#paths/newsroom.ts';
import { fieldsByLocale } from '../fields-by-locale.ts';
import { formAction } from '../form-action.ts';

const parentId = z.union([z.literal('').transform(() => null), z.uuid()]).default(null);
const names = (fields: Record<string, unknown>) => fieldsByLocale(fields, ['name', 'slug', 'description']);

const adding = formAction({
  schema: z.looseObject({ parentId }).transform((fields) => ({ parentId: fields.parentId, names: names(fields) })),
  act: (actor, input) => addSection(writer(), actor, input),
  afterwards: () => redirect(sectionsPath),
});

const saving = formAction({
  schema: z
    .looseObject({ sectionId: z.uuid(), parentId })
    .transform((fields) => ({ sectionId: fields.sectionId, parentId: fields.parentId, names: names(fields) })),
  act: (actor, input) => saveSection(writer(), actor, input),
  afterwards: (_value, { sectionId }) => {
    revalidatePath(sectionScreenPath(sectionId));
    return sectionTexts.form.saved;
  },
});

const moving = formAction({
  schema: z.object({ sectionId: z.uuid(), direction: z.enum(['up', 'down']) }),
  act: (actor, input) => moveSection(writer(), actor, input),
  afterwards: () => revalidatePath(sectionsPath),
});

const removing = formAction({
  schema: z.object({ sectionId: z.uuid() }),
  act: (actor, input) => removeSection(writer(), actor, input),
  afterwards: () => redirect(sectionsPath),
});

/** Adds a section, and shows them all. */
export async function addSectionAction(before: FormState, data: FormData): Promise<FormState> {
  return adding(before, data);
}

/** Renames a section, or puts it elsewhere in the tree. */
export async function saveSectionAction(before: FormState, data: FormData): Promise<FormState> {
  return saving(before, data);
}

/** Puts a section one place up or down. */
export async function moveSectionAction(before: FormState, data: FormData): Promise<FormState> {
  return moving(before, data);
}

/** Removes an empty section, and shows the others. */
export async function removeSectionAction(before: FormState, data: FormData): Promise<FormState> {
  return removing(before, data);
}
