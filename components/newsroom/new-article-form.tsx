'use client';

import { useActionState, useId } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import type { NewsroomTexts } from '#messages/newsroom/fr.ts';

type Choice = { id: string; locale: string; name: string; edition: string };

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  choices: readonly Choice[];
  labels: Pick<NewsroomTexts['newArticle'], 'headline' | 'place' | 'begin'>;
};

/** Begins an article: a headline, and where it is to appear. */
export function NewArticleForm({ action, choices, labels }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  const id = useId();
  const editions = Map.groupBy(choices, ({ edition }) => edition);
  const headline = state.isDone ? '' : String(state.values.headline ?? '');
  return (
    <form action={submit} className="grid items-end gap-3 border-y py-4 md:grid-cols-[1fr_16rem_auto]">
      <Field
        defaultValue={headline}
        key={headline}
        label={labels.headline}
        name="headline"
        problem={state.problems.headline ?? null}
        required
      />
      <div className="grid gap-y-1">
        <label className="font-bold" htmlFor={id}>
          {labels.place}
        </label>
        <select className="min-h-11 border border-ink bg-paper px-2 text-label" id={id} name="place">
          {[...editions].map(([edition, sections]) => (
            <optgroup key={edition} label={edition}>
              {sections.map((section) => (
                <option key={`${section.locale} ${section.id}`} value={`${section.locale} ${section.id}`}>
                  {section.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <Button disabled={isPending} type="submit">
        {labels.begin}
      </Button>
      {state.message && (
        <p className="font-bold md:col-span-full" role={state.isDone ? 'status' : 'alert'}>
          {state.message}
        </p>
      )}
    </form>
  );
}
