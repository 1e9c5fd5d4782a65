import type { Metadata } from 'next';
import { SignInFrame } from '#components/newsroom/sign-in/sign-in-frame.tsx';
import { OneFieldForm } from '#components/ui/one-field-form.tsx';
import { writer } from '#db/process-connections.ts';
import { signInTexts } from '#messages/newsroom/sign-in.ts';
import { findLinkOwner } from '#newsroom/set-password.ts';
import { forgottenPasswordPath } from '#paths/newsroom.ts';
import { setPasswordAction } from './actions.ts';

const { newPassword } = signInTexts;

export function generateMetadata(): Metadata {
  return { title: newPassword.title };
}

type Props = { searchParams: Promise<{ token?: string }> };

/** Where a link sets a password. Looking at it uses nothing up: programs that read letters follow links, too. */
export default async function NewPasswordPage({ searchParams }: Props) {
  const { token = '' } = await searchParams;
  const owner = await findLinkOwner(writer(), String(token));
  if (!owner) {
    return (
      <SignInFrame title={newPassword.title}>
        <p className="text-label leading-body">{newPassword.spent}</p>
        <p>
          <a className="py-2 underline underline-offset-2" href={forgottenPasswordPath}>
            {newPassword.askAgain}
          </a>
        </p>
      </SignInFrame>
    );
  }
  const field = {
    name: 'password',
    label: newPassword.password,
    type: 'password',
    autoComplete: 'new-password',
  } as const;
  return (
    <SignInFrame title={newPassword.title}>
      <p className="text-label leading-body">{newPassword.whose(owner.name, owner.email)}</p>
      <p className="leading-body text-soft">{newPassword.hint}</p>
      <OneFieldForm action={setPasswordAction} button={newPassword.save} field={field} fields={{ token }} />
    </SignInFrame>
  );
}
