import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentActor } from '#auth.ts';
import { PasskeySignIn } from '#components/newsroom/sign-in/passkey-sign-in.tsx';
import { PasswordSignIn } from '#components/newsroom/sign-in/password-sign-in.tsx';
import { SignInFrame } from '#components/newsroom/sign-in/sign-in-frame.tsx';
import { env } from '#env.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { signInTexts } from '#messages/newsroom/sign-in.ts';
import { forgottenPasswordPath, providerSignInPath } from '#paths/newsroom.ts';
import { deskPath } from '#paths.ts';
import { signInAction } from './actions.ts';
import { askToSignInAction, passkeySignInAction } from './passkey/actions.ts';

export function generateMetadata(): Metadata {
  return { title: newsroom.signIn };
}

type Props = { searchParams: Promise<{ done?: string; error?: string }> };

/** The door of the newsroom. */
export default async function SignInPage({ searchParams }: Props) {
  if (await currentActor()) redirect(deskPath);
  const { done, error } = await searchParams;
  const { email, password, signIn } = newsroom;
  return (
    <SignInFrame title={newsroom.title}>
      {done === 'password' && (
        <p className="font-bold" role="status">
          {signInTexts.passwordIsSet}
        </p>
      )}
      {(done === 'refused' || error !== undefined) && (
        <p className="font-bold text-signal" role="alert">
          {done === 'refused' ? signInTexts.providerRefused : signInTexts.providerFailed}
        </p>
      )}
      <PasswordSignIn action={signInAction} labels={{ email, password, signIn }} />
      <PasskeySignIn ask={askToSignInAction} show={passkeySignInAction} texts={signInTexts.passkey} />
      {env.oidc && (
        <a
          className="grid min-h-11 items-center border border-ink px-5 text-center text-label font-bold"
          href={providerSignInPath}
        >
          {signInTexts.provider(env.oidc.name)}
        </a>
      )}
      <p>
        <a className="py-2 underline underline-offset-2" href={forgottenPasswordPath}>
          {signInTexts.forgotten}
        </a>
      </p>
    </SignInFrame>
  );
}
