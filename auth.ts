import { verify } from '@node-rs/argon2';
import { redirect } from 'next/navigation';
import NextAuth, { CredentialsSignin } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { writer } from '#db/process-connections.ts';
import { findUser, findUserForSignIn } from '#db/queries/editor-users.ts';
import { env } from '#env.ts';
import { can } from '#newsroom/access.ts';
import { type Actor, personActor } from '#newsroom/actor.ts';
import { signInPath } from '#paths.ts';

const workingDay = 12 * 60 * 60;
const credentials = z.object({ email: z.string().max(320), password: z.string().max(1000) });

// Verified in place of a password that isn't there, so that an unknown address takes as long as a known one.
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$wHGbxM4PgjxMp8OdupDAbQ$0wGeJzz1qbKrF+sBVC2BPOU++47rOTMQlgP2Sf98mVs';

const { handlers, auth, signIn, signOut } = NextAuth({
  trustHost: true,
  ...(env.authSecret && { secret: env.authSecret }),
  session: { strategy: 'jwt', maxAge: workingDay },
  pages: { signIn: signInPath },
  // A wrong password is an everyday thing and no stack trace in the log.
  logger: { error: (error) => (error instanceof CredentialsSignin ? undefined : console.error(error)) },
  providers: [Credentials({ credentials: { email: {}, password: {} }, authorize: checkPassword })],
  callbacks: {
    jwt: ({ token, user }) => (user && 'sessionVersion' in user ? { ...token, version: user.sessionVersion } : token),
    session: ({ session, token }) => ({
      ...session,
      user: { ...session.user, id: token.sub ?? '', version: token.version },
    }),
  },
});

/** next-auth's endpoints, and the two acts. */
export { handlers, signIn, signOut };

async function checkPassword(input: unknown) {
  const parsed = credentials.safeParse(input);
  if (!parsed.success) return null;
  const user = await findUserForSignIn(writer(), parsed.data.email);
  const isRight = await verify(user?.passwordHash ?? nobodysHash, parsed.data.password);
  if (!user?.passwordHash || !isRight || user.suspendedAt) return null;
  return { id: user.id, name: user.name, sessionVersion: user.sessionVersion };
}

/**
 * Who is signed in, as they are now: the row is read at each request, so that a changed role, a suspension or an ended
 * session counts at once. Null for nobody.
 */
export async function currentActor(): Promise<Extract<Actor, { kind: 'person' }> | null> {
  const session = await auth();
  const claimed = session?.user;
  if (!claimed?.id || !('version' in claimed)) return null;
  const user = await findUser(writer(), claimed.id);
  if (!user || user.suspendedAt || user.sessionVersion !== claimed.version) return null;
  return personActor({ userId: user.id, name: user.name, role: user.role });
}

/** Who is signed in; nobody is sent to the sign-in. */
export async function requireActor(): Promise<Extract<Actor, { kind: 'person' }>> {
  const actor = await currentActor();
  return actor && can(actor, 'see-newsroom') ? actor : redirect(signInPath);
}
