'use client';

import { useActionState } from 'react';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { QuietButton } from '#components/ui/quiet-button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  userId: string;
  role: string;
  roles: readonly { value: string; name: string }[];
  labels: Record<'label' | 'change', string>;
};

/** Gives somebody another role. */
export function RoleForm({ action, userId, role, roles, labels }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  return (
    <form action={submit} className="flex flex-wrap items-end gap-3">
      <input name="userId" type="hidden" value={userId} />
      <div className="w-full max-w-[16rem]">
        <SelectField choices={roles} defaultValue={role} key={role} label={labels.label} name="role" />
      </div>
      <QuietButton disabled={isPending} type="submit">
        {labels.change}
      </QuietButton>
      {state.message && (
        <p className="basis-full font-bold" role={state.isDone ? 'status' : 'alert'}>
          {state.message}
        </p>
      )}
    </form>
  );
}
