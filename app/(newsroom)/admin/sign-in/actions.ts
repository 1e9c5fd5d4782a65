'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { secrets } from '#auth.ts';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { explainFailure } from '#messages/newsroom/failures.ts';
import { checkPassword } from '#newsroom/check-password.ts';
import { signInCodePath } from '#paths/newsroom.ts';
import { finishSignIn, rememberStep, whoAsks } from './sign-in-steps.ts';

const form = z.object({ email: z.string().trim().max(320).catch(''), password: z.string().max(1000).catch('') });

/** Signs in and goes to the desk; a wrong address or password gives the form back with the address still in it. */
export async function signInAction(_before: FormState, data: FormData): Promise<FormState> {
  const { email, password } = form.parse(Object.fromEntries(data));
  const checked = await checkPassword(writer(), secrets(), { email, password, ...(await whoAsks()) });
  if (!checked.ok) return { values: { email }, problems: {}, message: explainFailure(checked.error), isDone: false };
  const { userId, version, needsCode } = checked.value;
  if (needsCode) {
    await rememberStep({ userId, version });
    redirect(signInCodePath);
  }
  await finishSignIn(userId, 'password');
  return { values: { email }, problems: {}, message: null, isDone: true };
}
