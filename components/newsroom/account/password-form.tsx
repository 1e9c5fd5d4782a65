'use client';

import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  labels: Record<'current' | 'password' | 'change', string>;
};

/** The present password, and the one that takes its place. */
export function PasswordForm({ action, labels }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  return (
    <form action={submit} className="grid max-w-[26rem] gap-y-4">
      <Field
        autoComplete="current-password"
        label={labels.current}
        name="current"
        problem={state.problems.current ?? null}
        required
        type="password"
      />
      <Field
        autoComplete="new-password"
        label={labels.password}
        name="password"
        problem={state.problems.password ?? null}
        required
        type="password"
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button disabled={isPending} type="submit">
          {labels.change}
        </Button>
        {state.message && (
          <p className="font-bold" role={state.isDone ? 'status' : 'alert'}>
            {state.message}
          </p>
        )}
      </div>
    </form>
  );
}
