'use client';

import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  labels: Record<'email' | 'password' | 'signIn', string>;
};

/** E-mail address and password; works without script, too. */
export function PasswordSignIn({ action, labels }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  const email = String(state.values.email ?? '');
  return (
    <form action={submit} className="grid gap-y-4">
      <Field
        autoComplete="username"
        defaultValue={email}
        key={email}
        label={labels.email}
        name="email"
        required
        type="email"
      />
      <Field
        autoComplete="current-password"
        label={labels.password}
        name="password"
        problem={state.message}
        required
        type="password"
      />
      <Button disabled={isPending} type="submit">
        {labels.signIn}
      </Button>
    </form>
  );
}
