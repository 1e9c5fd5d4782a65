import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentActor } from '#auth.ts';
import { PasswordSignIn } from '#components/newsroom/sign-in/password-sign-in.tsx';
import { SignInFrame } from '#components/newsroom/sign-in/sign-in-frame.tsx';
import { newsroom } from '#messages/newsroom/fr.ts';
import { signInTexts } from '#messages/newsroom/sign-in.ts';
import { forgottenPasswordPath } from '#paths/newsroom.ts';
import { deskPath } from '#paths.ts';
import { signInAction } from './actions.ts';

export function generateMetadata(): Metadata {
  return { title: newsroom.signIn };
}

type Props = { searchParams: Promise<{ done?: string }> };

/** The door of the newsroom. */
export default async function SignInPage({ searchParams }: Props) {
  if (await currentActor()) redirect(deskPath);
  const { done } = await searchParams;
  const { email, password, signIn } = newsroom;
  return (
    <SignInFrame title={newsroom.title}>
      {done === 'password' && (
        <p className="font-bold" role="status">
          {signInTexts.passwordIsSet}
        </p>
      )}
      <PasswordSignIn action={signInAction} labels={{ email, password, signIn }} />
      <p>
        <a className="py-2 underline underline-offset-2" href={forgottenPasswordPath}>
          {signInTexts.forgotten}
        </a>
      </p>
    </SignInFrame>
  );
}
