'use client';

import { useActionState } from 'react';
import { CheckField } from '#components/ui/check-field.tsx';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { TextAreaField } from '#components/ui/text-area-field.tsx';
import { FormEnd } from './form-end.tsx';
import { isTicked, typedValue } from './typed-value.ts';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  /** A setting as it is saved: a list stands with one entry a line. */
  value: Readonly<Record<string, string | boolean | readonly string[]>>;
  /** What its fields are called, in their order. */
  labels: Readonly<Record<string, string>>;
  save: string;
};

/** One setting of the site: a line, some lines or a box for each of its fields. */
export function SettingForm({ action, value, labels, save }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  return (
    <form action={submit} className="grid max-w-[44rem] gap-y-4">
      {Object.entries(labels).map(([name, label]) => {
        const saved = value[name] ?? '';
        if (typeof saved === 'boolean') {
          const isChecked = isTicked(state, name, saved);
          return <CheckField defaultChecked={isChecked} key={`${name} ${isChecked}`} label={label} name={name} />;
        }
        const text = typedValue(state, name, typeof saved === 'string' ? saved : saved.join('\n'));
        const field = { defaultValue: text, label, name, problem: problemOf(state, name) };
        // A form that was sent shows its first values again unless its fields are new ones.
        const key = `${name} ${text}`;
        return typeof saved === 'string' ? <Field key={key} {...field} /> : <TextAreaField key={key} {...field} />;
      })}
      <FormEnd isPending={isPending} label={save} state={state} />
    </form>
  );
}

// What is wrong with an entry of a list stands at its place in it.
function problemOf({ problems }: FormState, name: string): string | null {
  const found = Object.entries(problems).find(([field]) => field === name || field.startsWith(`${name}.`));
  return found?.[1] ?? null;
}
