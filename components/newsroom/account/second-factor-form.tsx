'use client';

import { type ReactNode, useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import type { AccountTexts } from '#messages/newsroom/account.ts';
import { RecoveryCodes } from './recovery-codes.tsx';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  texts: Omit<AccountTexts['secondFactor'], 'codesLeft'>;
  /** What the authenticator reads, which goes once it is set up. */
  children: ReactNode;
};

/** Takes the first code of an authenticator; then shows the recovery codes. */
export function SecondFactorForm({ action, texts, children }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  if (state.isDone && state.message) return <RecoveryCodes codes={state.message.split('\n')} texts={texts} />;
  return (
    <>
      {children}
      <form action={submit} className="grid max-w-[26rem] gap-y-4 py-5">
        <Field
          autoComplete="one-time-code"
          inputMode="numeric"
          label={texts.setUpCode}
          name="code"
          problem={state.problems.code ?? state.message}
          required
        />
        <Button disabled={isPending} type="submit">
          {texts.confirm}
        </Button>
      </form>
    </>
  );
}
