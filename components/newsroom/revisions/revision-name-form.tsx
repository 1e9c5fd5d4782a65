'use client';

import { useActionState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { QuietButton } from '#components/ui/quiet-button.tsx';
import { colleagueTexts } from '#messages/newsroom/colleagues.ts';

const { name: label, nameHint, saveName } = colleagueTexts.revisions;

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  fields: Record<string, string>;
  name: string;
};

/** Gives a revision a name; an empty one takes it away. */
export function RevisionNameForm({ action, fields, name }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  const typed = String(state.values.name ?? name);
  return (
    <form action={submit} className="grid content-start grid-cols-[1fr_auto] items-end gap-x-3 gap-y-1">
      {Object.entries(fields).map(([each, value]) => (
        <input key={each} name={each} type="hidden" value={value} />
      ))}
      <Field
        defaultValue={typed}
        key={typed}
        label={label}
        maxLength={80}
        name="name"
        problem={state.problems.name ?? null}
      />
      <QuietButton disabled={isPending} type="submit">
        {saveName}
      </QuietButton>
      <p className="col-span-full text-soft" role="status">
        {state.message ?? nameHint}
      </p>
    </form>
  );
}
