'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { secrets } from '#auth.ts';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { explainFailure } from '#messages/newsroom/failures.ts';
import { checkCode } from '#newsroom/check-code.ts';
import { signInPath } from '#paths.ts';
import { finishSignIn, rememberedStep, whoAsks } from '../sign-in-steps.ts';

const form = z.object({ code: z.string().max(100).catch('') });

/** Ends a sign-in by a code; without the step before it, it begins anew. */
export async function signInCodeAction(_before: FormState, data: FormData): Promise<FormState> {
  const { code } = form.parse(Object.fromEntries(data));
  const step = await rememberedStep();
  if (!step) redirect(signInPath);
  const checked = await checkCode(writer(), secrets(), { ...step, code, ...(await whoAsks()) });
  if (checked.ok) await finishSignIn(step.userId, checked.value);
  else if (checked.error.kind === 'step_expired') redirect(signInPath);
  const message = checked.ok ? null : explainFailure(checked.error);
  return { values: {}, problems: {}, message, isDone: checked.ok };
}
