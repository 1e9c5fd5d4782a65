'use client';

import { useActionState } from 'react';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { TextAreaField } from '#components/ui/text-area-field.tsx';
import { memoryTexts } from '#messages/newsroom/memory.ts';
import { FormEnd } from '../manage/form-end.tsx';
import { typedValue } from '../manage/typed-value.ts';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  sentence: { id: string; target: string; toLanguage: string };
};

const texts = memoryTexts.form;

/** What is remembered of a sentence. */
export function SentenceForm({ action, sentence: { id, target, toLanguage } }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  const typed = typedValue(state, 'target', target);
  return (
    <form action={submit} className="grid max-w-text gap-y-4">
      <input name="sentenceId" type="hidden" value={id} />
      <TextAreaField
        defaultValue={typed}
        key={typed}
        label={texts.target}
        lang={toLanguage}
        name="target"
        problem={state.problems.target ?? null}
      />
      <FormEnd isPending={isPending} label={texts.save} state={state} />
    </form>
  );
}
