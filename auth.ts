import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import NextAuth, { CredentialsSignin } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { writer } from '#db/process-connections.ts';
import { findOpenSession, updateSessionSeen } from '#db/queries/editor-sessions.ts';
import { findUserForSignIn } from '#db/queries/editor-users.ts';
import { env } from '#env.ts';
import { browserName } from '#lib/browser-name.ts';
import { type SecretBox, secretBox } from '#lib/secret-box.ts';
import { can } from '#newsroom/access.ts';
import { type Actor, personActor } from '#newsroom/actor.ts';
import { type SignInMethod, sessionLifetime, sessionsSince, startSession } from '#newsroom/start-session.ts';
import { providerRefusedPath } from '#paths/newsroom.ts';
import { deskPath, signInPath } from '#paths.ts';

type PersonActor = Extract<Actor, { kind: 'person' }>;

/** When a session was in use last is told to the minute and a half, so that a request seldom writes. */
const seenEvery = 90_000;
const ticketPurpose = 'sign-in ticket';
const ticketLifetime = 30_000;
const oidcId = 'oidc';
const oidcChecks: ('pkce' | 'state' | 'nonce')[] = ['pkce', 'state', 'nonce'];
const providerProfile = z.object({ email: z.email(), email_verified: z.literal(true) });
const ticketFields = z.object({ userId: z.uuid(), method: z.string() });

const { handlers, auth, signIn, signOut } = NextAuth({
  trustHost: true,
  ...(env.authSecret && { secret: env.authSecret }),
  session: { strategy: 'jwt', maxAge: sessionLifetime },
  pages: { signIn: signInPath, error: signInPath },
  // A ticket that no longer counts is no stack trace in the log.
  logger: { error: (error) => (error instanceof CredentialsSignin ? undefined : console.error(error)) },
  providers: [
    Credentials({ credentials: { ticket: {} }, authorize: redeemTicket }),
    ...(env.oidc ? [{ id: oidcId, type: 'oidc' as const, checks: oidcChecks, ...env.oidc }] : []),
  ],
  callbacks: {
    signIn: async ({ account, profile }) =>
      account?.provider !== oidcId || (await findProviderUser(profile)) !== null || providerRefusedPath,
    jwt: async ({ token, user, account, profile }) => {
      if (account?.provider === oidcId) return { ...token, session: await startProviderSession(profile) };
      return user && 'sessionId' in user ? { ...token, session: user.sessionId } : token;
    },
    session: ({ session, token }) => ({ ...session, id: token.session }),
  },
});

/** next-auth's endpoints. */
export { handlers };

/** What AUTH_SECRET seals and hashes. */
export function secrets(): SecretBox {
  if (!env.authSecret) throw new Error('AUTH_SECRET is not set: the processes that npm start begins receive it');
  return secretBox(env.authSecret);
}

/** Opens a session in this browser for somebody who has shown who they are, and goes to `redirectTo`, if anywhere. */
export async function openSession(userId: string, method: SignInMethod, redirectTo: string | null): Promise<void> {
  const until = new Date(Date.now() + ticketLifetime);
  const ticket = secrets().sealUntil(ticketPurpose, { userId, method } satisfies Ticket, until);
  await signIn('credentials', redirectTo === null ? { ticket, redirect: false } : { ticket, redirectTo });
}

/** Forgets the session in this browser, and goes to `redirectTo`. */
export async function closeSession(redirectTo: string): Promise<void> {
  await signOut({ redirectTo });
}

/** The address at the provider to which somebody who wants to sign in there is led. */
export async function providerAddress(): Promise<string> {
  return signIn(oidcId, { redirect: false, redirectTo: deskPath });
}

// A provider lets in who is here already, by an address that it has verified; it makes nobody.
async function findProviderUser(profile: unknown): Promise<{ id: string } | null> {
  const { data } = providerProfile.safeParse(profile);
  const user = data && (await findUserForSignIn(writer(), data.email));
  return user && !user.suspendedAt ? { id: user.id } : null;
}

async function startProviderSession(profile: unknown): Promise<string | null> {
  const user = await findProviderUser(profile);
  if (!user) return null;
  const session = await startSession(writer(), { userId: user.id, method: 'provider', device: await browser() });
  return session.ok ? session.value : null;
}

async function browser(): Promise<string> {
  return browserName((await headers()).get('user-agent') ?? '');
}

type Ticket = { userId: string; method: SignInMethod };

// next-auth's endpoint takes nothing but what openSession sealed a moment ago: passwords are checked by use cases alone.
async function redeemTicket(input: unknown) {
  const given = z.object({ ticket: z.string().max(2000) }).safeParse(input);
  if (!given.success) return null;
  const opened = ticketFields.safeParse(secrets().openUntil(ticketPurpose, given.data.ticket, new Date()));
  if (!opened.success) return null;
  const ticket = opened.data as Ticket; // sealed from one
  const session = await startSession(writer(), { ...ticket, device: await browser() });
  return session.ok ? { id: ticket.userId, sessionId: session.value } : null;
}

/**
 * Who is signed in, as they are now: session and person are read at each request, so that a changed role, a suspension
 * or an ended session counts at once. Null for nobody.
 */
export async function currentActor(): Promise<PersonActor | null> {
  const claimed = await auth();
  const id = claimed && 'id' in claimed ? claimed.id : null;
  if (typeof id !== 'string') return null;
  const now = new Date();
  const session = await findOpenSession(writer(), id, sessionsSince(now));
  if (!session || session.suspendedAt) return null;
  if (now.getTime() - session.seenAt.getTime() > seenEvery) await updateSessionSeen(writer(), id, now);
  return personActor({ userId: session.userId, name: session.name, role: session.role, sessionId: session.id });
}

/** Who is signed in; nobody is sent to the sign-in. */
export async function requireActor(): Promise<PersonActor> {
  const actor = await currentActor();
  return actor && can(actor, 'see-newsroom') ? actor : redirect(signInPath);
}
