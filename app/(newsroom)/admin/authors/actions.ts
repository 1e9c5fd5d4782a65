'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { authorTexts } from '#messages/newsroom/authors.ts';
import { addAuthor } from '#newsroom/add-author.ts';
import { saveAuthor } from '#newsroom/save-author.ts';
import { authorScreenPath, authorsPath } from '#paths/newsroom.ts';
import { fieldsByLocale } from '../fields-by-locale.ts';
import { formAction } from '../form-action.ts';

const ofAuthor = {
  name: z.string(),
  slug: z.string(),
  email: z.string(),
  userId: z.union([z.literal('').transform(() => null), z.uuid()]),
};
const profiles = (fields: Record<string, unknown>) => fieldsByLocale(fields, ['role', 'bio']);

const adding = formAction({
  schema: z.looseObject(ofAuthor).transform((fields) => ({ ...fields, profiles: profiles(fields) })),
  act: (actor, { name, slug, email, userId, profiles: said }) =>
    addAuthor(writer(), actor, { name, slug, email, userId, profiles: said }),
  afterwards: () => redirect(authorsPath),
});

const saving = formAction({
  schema: z
    .looseObject({ ...ofAuthor, authorId: z.uuid() })
    .transform((fields) => ({ ...fields, profiles: profiles(fields) })),
  act: (actor, { authorId, name, slug, email, userId, profiles: said }) =>
    saveAuthor(writer(), actor, { authorId, name, slug, email, userId, profiles: said }),
  afterwards: (_value, { authorId }) => {
    revalidatePath(authorScreenPath(authorId));
    return authorTexts.form.saved;
  },
});

/** Adds somebody who signs, and shows them all. */
export async function addAuthorAction(before: FormState, data: FormData): Promise<FormState> {
  return adding(before, data);
}

/** Saves what is known of somebody who signs. */
export async function saveAuthorAction(before: FormState, data: FormData): Promise<FormState> {
  return saving(before, data);
}
