'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { tagTexts } from '#messages/newsroom/tags.ts';
import { mergeTags } from '#newsroom/merge-tags.ts';
import { removeTag } from '#newsroom/remove-tag.ts';
import { renameTag } from '#newsroom/rename-tag.ts';
import { tagScreenPath, tagsPath } from '#paths/newsroom.ts';
import { formAction } from '../form-action.ts';

const renaming = formAction({
  schema: z.object({ tagId: z.uuid(), name: z.string() }),
  act: (actor, input) => renameTag(writer(), actor, input),
  afterwards: (_value, { tagId }) => {
    revalidatePath(tagScreenPath(tagId));
    return tagTexts.rename.renamed;
  },
});

const merging = formAction({
  schema: z.object({ fromId: z.uuid(), intoId: z.uuid('tag_gone') }),
  act: (actor, input) => mergeTags(writer(), actor, input),
  afterwards: (articles, { intoId }) => redirect(tagScreenPath(intoId, articles)),
});

const removing = formAction({
  schema: z.object({ tagId: z.uuid() }),
  act: (actor, input) => removeTag(writer(), actor, input),
  afterwards: () => redirect(tagsPath()),
});

/** Gives a subject another name. */
export async function renameTagAction(before: FormState, data: FormData): Promise<FormState> {
  return renaming(before, data);
}

/** Makes one subject of two, and shows it. */
export async function mergeTagsAction(before: FormState, data: FormData): Promise<FormState> {
  return merging(before, data);
}

/** Removes a subject that nothing carries, and shows the others. */
export async function removeTagAction(before: FormState, data: FormData): Promise<FormState> {
  return removing(before, data);
}
