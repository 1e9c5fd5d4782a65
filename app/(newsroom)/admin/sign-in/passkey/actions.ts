'use server';

import { z } from 'zod';
import { secrets } from '#auth.ts';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { env } from '#env.ts';
import { explainFailure } from '#messages/newsroom/failures.ts';
import { askToSignIn, checkPasskey, type SignInQuestion } from '#newsroom/check-passkey.ts';
import { finishSignIn } from '../sign-in-steps.ts';

// The library checks the rest of an answer, and takes anything.
const answered = z.object({
  question: z.string().max(2000),
  answer: z.looseObject({ id: z.string(), rawId: z.string(), type: z.literal('public-key') }),
});

/** Asks this browser for a passkey. */
export async function askToSignInAction(): Promise<SignInQuestion> {
  return askToSignIn(secrets(), env.siteUrl);
}

/** Signs in by the passkey that the browser shows, and goes to the desk. */
export async function passkeySignInAction(given: unknown): Promise<FormState> {
  const parsed = answered.safeParse(given);
  const input = parsed.data as Parameters<typeof checkPasskey>[2] | undefined; // its inside is for the library to check
  const checked = input && (await checkPasskey(writer(), secrets(), input, { siteUrl: env.siteUrl }));
  if (checked?.ok) await finishSignIn(checked.value.userId, 'passkey');
  return { values: {}, problems: {}, message: explainFailure({ kind: 'passkey_refused' }), isDone: false };
}
