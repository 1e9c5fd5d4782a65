'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { repairTexts } from '#messages/newsroom/glossary-repairs.ts';
import { applyRepair } from '#newsroom/apply-repair.ts';
import { prepareRepair } from '#newsroom/prepare-repair.ts';
import { repairScreenPath } from '#paths/wire-keeping.ts';
import { formAction } from '../form-action.ts';

const preparing = formAction({
  schema: z.object({ termId: z.uuid() }),
  act: (actor, input) => prepareRepair(writer(), actor, input),
  afterwards: ({ repairId }, { termId }) => redirect(repairScreenPath(termId, repairId)),
});

const applying = formAction({
  schema: z.object({ repairId: z.uuid(), termId: z.uuid(), note: z.string().max(2000, 'note_too_long') }),
  act: (actor, { repairId, note }) => applyRepair(writer(), actor, { repairId, note }),
  afterwards: (_value, { termId, repairId }) => {
    revalidatePath(repairScreenPath(termId, repairId));
    return repairTexts.apply.begun;
  },
});

/** Has the worker look what published articles would say with a term, and shows how far it is. */
export async function prepareRepairAction(before: FormState, data: FormData): Promise<FormState> {
  return preparing(before, data);
}

/** Lets readers see a repair. */
export async function applyRepairAction(before: FormState, data: FormData): Promise<FormState> {
  return applying(before, data);
}
