'use server';

import { CredentialsSignin } from 'next-auth';
import { z } from 'zod';
import { signIn } from '#auth.ts';
import type { SignInState } from '#components/newsroom/sign-in-form.tsx';
import { deskPath } from '#paths.ts';

const form = z.object({ email: z.string().trim().default(''), password: z.string().default('') });

/** Signs in and goes to the desk; a wrong address or password gives the form back with the address still in it. */
export async function signInAction(_before: SignInState, data: FormData): Promise<SignInState> {
  const { email, password } = form.parse(Object.fromEntries(data));
  try {
    await signIn('credentials', { email, password, redirectTo: deskPath });
    return { email, hasFailed: false };
  } catch (error) {
    // Anything else is the redirect to the desk, which Next carries as an exception, or a bug.
    if (error instanceof CredentialsSignin) return { email, hasFailed: true };
    throw error;
  }
}
