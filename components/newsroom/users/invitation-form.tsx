'use client';

import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { LinkToHandOn } from '#components/ui/link-to-hand-on.tsx';
import { SelectField } from '#components/ui/select-field.tsx';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  roles: readonly { value: string; name: string }[];
  labels: Record<'title' | 'name' | 'email' | 'role' | 'send', string>;
};

/** Invites somebody: the link is shown where no letter brings it. */
export function InvitationForm({ action, roles, labels }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  const typed = (name: string) => (state.isDone ? '' : String(state.values[name] ?? ''));
  const [words = '', link = ''] = state.message?.split('\n') ?? [];
  return (
    <form action={submit} className="grid gap-y-3 border-y py-4" key={state.isDone ? state.message : 'again'}>
      <h2 className="text-label font-black tracking-normal">{labels.title}</h2>
      <div className="grid items-start gap-3 grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))]">
        <Field
          autoComplete="off"
          defaultValue={typed('name')}
          label={labels.name}
          name="name"
          problem={state.problems.name ?? null}
          required
        />
        <Field
          autoComplete="off"
          defaultValue={typed('email')}
          label={labels.email}
          name="email"
          problem={state.problems.email ?? null}
          required
          type="email"
        />
        <SelectField choices={roles} defaultValue={typed('role') || 'reporter'} label={labels.role} name="role" />
        <div className="grid md:pt-[1.35rem]">
          <Button disabled={isPending} type="submit">
            {labels.send}
          </Button>
        </div>
      </div>
      {link ? (
        <LinkToHandOn address={link} words={words} />
      ) : (
        words && (
          <p className="font-bold" role={state.isDone ? 'status' : 'alert'}>
            {words}
          </p>
        )
      )}
    </form>
  );
}
