'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { reopenReports, settleReports } from '#newsroom/settle-reports.ts';
import { reportsPath } from '#paths/newsroom.ts';
import { formAction } from '../form-action.ts';

const reports = z
  .string()
  .transform((ids) => ids.split(' '))
  .pipe(z.array(z.uuid()).min(1).max(500));

const settling = formAction({
  schema: z.object({ reports, state: z.enum(['corrected', 'dismissed']) }),
  act: (actor, { reports: reportIds, state }) => settleReports(writer(), actor, { reportIds, state }),
  afterwards: () => revalidatePath(reportsPath()),
});

const reopening = formAction({
  schema: z.object({ reports }),
  act: (actor, { reports: reportIds }) => reopenReports(writer(), actor, { reportIds }),
  afterwards: () => revalidatePath(reportsPath()),
});

/** Says what became of what readers reported. */
export async function settleReportsAction(before: FormState, data: FormData): Promise<FormState> {
  return settling(before, data);
}

/** Takes that back. */
export async function reopenReportsAction(before: FormState, data: FormData): Promise<FormState> {
  return reopening(before, data);
}
