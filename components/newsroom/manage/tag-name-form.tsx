'use client';

import { useActionState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { tagTexts } from '#messages/newsroom/tags.ts';
import { FormEnd } from './form-end.tsx';
import { typedValue } from './typed-value.ts';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  tag: { id: string; locale: string; name: string };
};

/** Gives a subject another name. */
export function TagNameForm({ action, tag }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  const name = typedValue(state, 'name', tag.name);
  return (
    <form action={submit} className="grid max-w-[34rem] gap-y-4">
      <input name="tagId" type="hidden" value={tag.id} />
      <Field
        autoComplete="off"
        defaultValue={name}
        key={name}
        label={tagTexts.rename.name}
        lang={tag.locale}
        name="name"
        problem={state.problems.name ?? null}
        required
      />
      <FormEnd isPending={isPending} label={tagTexts.rename.rename} state={state} />
    </form>
  );
}
