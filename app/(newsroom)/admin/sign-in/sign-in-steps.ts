import { cookies, headers } from 'next/headers';
import { openSession, secrets } from '#auth.ts';
import { env } from '#env.ts';
import { deviceAfterSignIn, deviceLifetime } from '#newsroom/known-device.ts';
import type { SignInMethod } from '#newsroom/start-session.ts';
import { deskPath } from '#paths.ts';

const deviceCookie = 'depeche-device';

/** Who asks to sign in, as far as a request tells: the address, and what the browser kept of an earlier sign-in. */
export async function whoAsks(): Promise<{ address: string; device: string | null }> {
  const [asked, kept] = [await headers(), await cookies()];
  // The server names whoever asks in a header of its own.
  return { address: asked.get('x-client-address') ?? '', device: kept.get(deviceCookie)?.value ?? null };
}

/** Ends a sign-in: the browser is known from now on, a session opens, and the desk comes, or nothing else. */
export async function finishSignIn(
  userId: string,
  method: SignInMethod,
  goTo: string | null = deskPath,
): Promise<void> {
  const { device } = await whoAsks();
  const kept = deviceAfterSignIn(secrets(), device, userId, new Date());
  (await cookies()).set(deviceCookie, kept, { ...cookieOptions(), maxAge: deviceLifetime });
  await openSession(userId, method, goTo);
}

/** How our cookies of the sign-in are kept: for our own pages of the newsroom alone. */
function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: deskPath, secure: env.siteUrl.startsWith('https:') } as const;
}
