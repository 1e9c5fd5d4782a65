'use client';

import { type ComponentProps, useActionState } from 'react';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { type FormState, untouched } from './form-state.ts';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  /** The one field, as an input; it keeps what was typed unless it is secret. */
  field: Pick<ComponentProps<'input'>, 'autoComplete' | 'inputMode' | 'type'> & { name: string; label: string };
  /** What is sent besides. */
  fields?: Record<string, string>;
  button: string;
};

/** A form with one field and one button; what became of it stands beside the field, or takes the form's place. */
export function OneFieldForm({ action, field, fields = {}, button }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  if (state.isDone && state.message)
    return (
      <p className="text-label leading-body" role="status">
        {state.message}
      </p>
    );
  const typed = field.type === 'password' ? '' : String(state.values[field.name] ?? '');
  return (
    <form action={submit} className="grid gap-y-4">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} name={name} type="hidden" value={value} />
      ))}
      <Field
        {...field}
        defaultValue={typed}
        key={typed}
        problem={state.problems[field.name] ?? state.message}
        required
      />
      <Button disabled={isPending} type="submit">
        {button}
      </Button>
    </form>
  );
}
