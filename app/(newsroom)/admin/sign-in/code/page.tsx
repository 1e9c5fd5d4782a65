import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInFrame } from '#components/newsroom/sign-in/sign-in-frame.tsx';
import { OneFieldForm } from '#components/ui/one-field-form.tsx';
import { signInTexts } from '#messages/newsroom/sign-in.ts';
import { signInPath } from '#paths.ts';
import { rememberedStep } from '../sign-in-steps.ts';
import { signInCodeAction } from './actions.ts';

const { code, backToSignIn } = signInTexts;

export function generateMetadata(): Metadata {
  return { title: code.title };
}

/** The second step of a sign-in. */
export default async function SignInCodePage() {
  if (!(await rememberedStep())) redirect(signInPath);
  return (
    <SignInFrame title={code.title}>
      <p className="text-label leading-body">{code.explanation}</p>
      <OneFieldForm
        action={signInCodeAction}
        button={code.confirm}
        field={{ name: 'code', label: code.code, autoComplete: 'one-time-code' }}
      />
      <p>
        <a className="py-2 underline underline-offset-2" href={signInPath}>
          {backToSignIn}
        </a>
      </p>
    </SignInFrame>
  );
}
