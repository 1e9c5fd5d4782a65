import type { Metadata } from 'next';
import { SignInFrame } from '#components/newsroom/sign-in/sign-in-frame.tsx';
import { OneFieldForm } from '#components/ui/one-field-form.tsx';
import { env } from '#env.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { signInTexts } from '#messages/newsroom/sign-in.ts';
import { signInPath } from '#paths.ts';
import { requestPasswordLinkAction } from './actions.ts';

const { forgottenPassword, backToSignIn } = signInTexts;

export function generateMetadata(): Metadata {
  return { title: forgottenPassword.title };
}

/** Where somebody asks for a link to a new password. */
export default function ForgottenPasswordPage() {
  const field = { name: 'email', label: newsroom.email, type: 'email', autoComplete: 'username' } as const;
  return (
    <SignInFrame title={forgottenPassword.title}>
      <p className="text-label leading-body">
        {env.mail ? forgottenPassword.explanation : forgottenPassword.withoutLetters}
      </p>
      {env.mail && <OneFieldForm action={requestPasswordLinkAction} button={forgottenPassword.send} field={field} />}
      <p>
        <a className="py-2 underline underline-offset-2" href={signInPath}>
          {backToSignIn}
        </a>
      </p>
    </SignInFrame>
  );
}
