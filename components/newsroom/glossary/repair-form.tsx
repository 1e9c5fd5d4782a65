'use client';

import { useActionState } from 'react';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { TextAreaField } from '#components/ui/text-area-field.tsx';
import { repairTexts } from '#messages/newsroom/glossary-repairs.ts';
import { FormEnd } from '../manage/form-end.tsx';
import { typedValue } from '../manage/typed-value.ts';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  repairId: string;
  termId: string;
  /** How many articles it changes. */
  articles: number;
};

const texts = repairTexts.apply;

/** Lets readers see a repair, with the note that they find under each article. */
export function RepairForm({ action, repairId, termId, articles }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  const note = typedValue(state, 'note', '');
  return (
    <form action={submit} className="grid max-w-text gap-y-4">
      <input name="repairId" type="hidden" value={repairId} />
      <input name="termId" type="hidden" value={termId} />
      <TextAreaField
        defaultValue={note}
        key={note}
        label={texts.note}
        name="note"
        problem={state.problems.note ?? null}
        rows={3}
      />
      <FormEnd isPending={isPending} label={texts.apply(articles)} state={state} />
    </form>
  );
}
