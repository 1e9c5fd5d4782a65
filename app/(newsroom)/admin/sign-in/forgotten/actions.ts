'use server';

import { z } from 'zod';
import { secrets } from '#auth.ts';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { explainFailure } from '#messages/newsroom/failures.ts';
import { signInTexts } from '#messages/newsroom/sign-in.ts';
import { requestPasswordLink } from '#newsroom/request-password-link.ts';
import { whoAsks } from '../sign-in-steps.ts';

const form = z.object({ email: z.string().trim().max(320).catch('') });

/** Asks for a link; the answer is the same whether anybody has this address. */
export async function requestPasswordLinkAction(_before: FormState, data: FormData): Promise<FormState> {
  const { email } = form.parse(Object.fromEntries(data));
  const { address } = await whoAsks();
  const asked = await requestPasswordLink(writer(), secrets(), { email, address });
  const message = asked.ok ? signInTexts.forgottenPassword.sent : explainFailure(asked.error);
  return { values: { email }, problems: {}, message, isDone: asked.ok };
}
