'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { colleagueTexts } from '#messages/newsroom/colleagues.ts';
import { nameRevision } from '#newsroom/name-revision.ts';
import { restoreRevision } from '#newsroom/restore-revision.ts';
import { articleEditorPath, revisionsPath } from '#paths/newsroom.ts';
import { formAction } from '../../../form-action.ts';

const number = z.coerce.number().int().positive();

const naming = formAction({
  schema: z.object({ articleId: z.uuid(), version: number, name: z.string() }),
  act: (actor, input) => nameRevision(writer(), actor, input),
  afterwards: (_value, { articleId, name }) => {
    revalidatePath(revisionsPath(articleId));
    return name.trim() === '' ? colleagueTexts.revisions.unnamed : colleagueTexts.revisions.named;
  },
});

const restoring = formAction({
  schema: z.object({ articleId: z.uuid(), version: number, restored: number }),
  act: (actor, input) => restoreRevision(writer(), actor, input),
  afterwards: (_value, { articleId }) => redirect(articleEditorPath(articleId)),
});

/** Gives a revision a name, which keeps it for ever. */
export async function nameRevisionAction(before: FormState, data: FormData): Promise<FormState> {
  return naming(before, data);
}

/** Brings back what an article said at a revision, and opens the article. */
export async function restoreRevisionAction(before: FormState, data: FormData): Promise<FormState> {
  return restoring(before, data);
}
