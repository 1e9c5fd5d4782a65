'use client';

import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';

/** What the sign-in form shows: the address that was typed, and whether the last try failed. */
export type SignInState = { email: string; hasFailed: boolean };

type Props = {
  action: (before: SignInState, data: FormData) => Promise<SignInState>;
  labels: Record<'email' | 'password' | 'signIn' | 'signInFailed', string>;
};

/** E-mail address and password; works without script, too. */
export function SignInForm({ action, labels }: Props) {
  const [state, submit, isPending] = useActionState(action, { email: '', hasFailed: false });
  const problem = state.hasFailed ? labels.signInFailed : null;
  return (
    <form action={submit} className="grid gap-y-4">
      <Field
        autoComplete="username"
        defaultValue={state.email}
        key={state.email}
        label={labels.email}
        name="email"
        required
        type="email"
      />
      <Field
        autoComplete="current-password"
        label={labels.password}
        name="password"
        problem={problem}
        required
        type="password"
      />
      <Button disabled={isPending} type="submit">
        {labels.signIn}
      </Button>
    </form>
  );
}
