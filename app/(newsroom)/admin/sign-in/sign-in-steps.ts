import { cookies, headers } from 'next/headers';
import { z } from 'zod';
import { openSession, secrets } from '#auth.ts';
import { env } from '#env.ts';
import { deviceAfterSignIn, deviceLifetime } from '#newsroom/known-device.ts';
import type { SignInMethod } from '#newsroom/start-session.ts';
import { deskPath } from '#paths.ts';

const deviceCookie = 'depeche-device';
const stepCookie = 'depeche-sign-in-step';
const stepLifetime = 10 * 60;
const stepFields = z.object({ userId: z.string(), version: z.number() });

type SignInStep = z.infer<typeof stepFields>;

/** Who asks to sign in, as far as a request tells: the address, and what the browser kept of an earlier sign-in. */
export async function whoAsks(): Promise<{ address: string; device: string | null }> {
  const [asked, kept] = [await headers(), await cookies()];
  // The server names whoever asks in a header of its own.
  return { address: asked.get('x-client-address') ?? '', device: kept.get(deviceCookie)?.value ?? null };
}

/** Remembers for some minutes that this browser has shown the right password. */
export async function rememberStep(step: SignInStep): Promise<void> {
  const sealed = secrets().sealUntil(stepCookie, step, new Date(Date.now() + stepLifetime * 1000));
  (await cookies()).set(stepCookie, sealed, { ...cookieOptions(), maxAge: stepLifetime });
}

/** Who has shown the right password in this browser a moment ago, or null. */
export async function rememberedStep(): Promise<SignInStep | null> {
  const sealed = (await cookies()).get(stepCookie)?.value ?? '';
  const step = stepFields.safeParse(secrets().openUntil(stepCookie, sealed, new Date()));
  return step.success ? step.data : null;
}

/** Ends a sign-in: the browser is known from now on, a session opens, and the desk comes, or nothing else. */
export async function finishSignIn(
  userId: string,
  method: SignInMethod,
  goTo: string | null = deskPath,
): Promise<void> {
  const { device } = await whoAsks();
  const kept = deviceAfterSignIn(secrets(), device, userId, new Date());
  const jar = await cookies();
  jar.set(deviceCookie, kept, { ...cookieOptions(), maxAge: deviceLifetime });
  jar.delete({ name: stepCookie, path: deskPath });
  await openSession(userId, method, goTo);
}

/** How our cookies of the sign-in are kept: for our own pages of the newsroom alone. */
function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: deskPath, secure: env.siteUrl.startsWith('https:') } as const;
}
