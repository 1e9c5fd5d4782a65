'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { explainFailure, explainProblem } from '#messages/newsroom/failures.ts';
import { setPassword } from '#newsroom/set-password.ts';
import { passwordIsSetPath } from '#paths/newsroom.ts';

const form = z.object({ token: z.string().max(200).catch(''), password: z.string().max(2000).catch('') });

/** Sets a password by a link, and leads to the sign-in. */
export async function setPasswordAction(_before: FormState, data: FormData): Promise<FormState> {
  const set = await setPassword(writer(), form.parse(Object.fromEntries(data)));
  if (set.ok) redirect(passwordIsSetPath);
  const reason = set.error.kind === 'invalid' ? set.error.problems[0]?.reason : undefined;
  const message = reason === undefined ? explainFailure(set.error) : explainProblem(reason);
  return { values: {}, problems: {}, message, isDone: false };
}
