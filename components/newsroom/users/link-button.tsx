'use client';

import { useActionState } from 'react';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { LinkToHandOn } from '#components/ui/link-to-hand-on.tsx';
import { QuietButton } from '#components/ui/quiet-button.tsx';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  email: string;
  label: string;
};

/** Makes a link to a new password, and shows it. */
export function LinkButton({ action, email, label }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  const [words = '', link = ''] = state.message?.split('\n') ?? [];
  return (
    <form action={submit} className="grid justify-items-start gap-y-3">
      <input name="email" type="hidden" value={email} />
      <QuietButton disabled={isPending} type="submit">
        {label}
      </QuietButton>
      {link ? <LinkToHandOn address={link} words={words} /> : words && <p role="alert">{words}</p>}
    </form>
  );
}
