'use server';

import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireActor, secrets } from '#auth.ts';
import type { FormState } from '#components/ui/form-state.ts';
import { writer } from '#db/process-connections.ts';
import { env } from '#env.ts';
import { accountTexts } from '#messages/newsroom/account.ts';
import { renewRecoveryCodes } from '#newsroom/renew-recovery-codes.ts';
import { turnOffSecondFactor } from '#newsroom/turn-off-second-factor.ts';
import { offerSecret, turnOnSecondFactor } from '#newsroom/turn-on-second-factor.ts';
import { accountPath, secondFactorPath } from '#paths/newsroom.ts';
import { formAction } from '../form-action.ts';
import { offeredSecretCookie } from './second-factor/offered-secret-cookie.ts';

const withCode = z.object({ code: z.string().max(100) });

const turningOn = formAction({
  schema: withCode,
  act: async (actor, { code }) => {
    const sealed = (await cookies()).get(offeredSecretCookie)?.value ?? '';
    return turnOnSecondFactor(writer(), secrets(), actor, { sealed, code });
  },
  afterwards: async (codes) => {
    (await cookies()).delete({ name: offeredSecretCookie, path: accountPath });
    return codes.join('\n');
  },
});

const renewing = formAction({
  schema: withCode,
  act: (actor, input) => renewRecoveryCodes(writer(), secrets(), actor, input),
  afterwards: (codes) => codes.join('\n'),
});

const turningOff = formAction({
  schema: withCode,
  act: (actor, input) => turnOffSecondFactor(writer(), secrets(), actor, input),
  afterwards: () => {
    revalidatePath(accountPath);
    return accountTexts.secondFactor.turnedOff;
  },
});

/** Offers a new secret to this browser, and leads to where it is set up. */
export async function offerSecretAction(): Promise<void> {
  const actor = await requireActor();
  (await cookies()).set(offeredSecretCookie, offerSecret(secrets(), actor), {
    httpOnly: true,
    sameSite: 'strict',
    path: accountPath,
    secure: env.siteUrl.startsWith('https:'),
  });
  redirect(secondFactorPath);
}

/** Turns on the second factor; the message holds the recovery codes, a line each. */
export async function turnOnSecondFactorAction(before: FormState, data: FormData): Promise<FormState> {
  return turningOn(before, data);
}

/** Gives new recovery codes, a line each. */
export async function renewRecoveryCodesAction(before: FormState, data: FormData): Promise<FormState> {
  return renewing(before, data);
}

/** Turns off the second factor. */
export async function turnOffSecondFactorAction(before: FormState, data: FormData): Promise<FormState> {
  return turningOff(before, data);
}
