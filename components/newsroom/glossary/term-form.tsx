'use client';

import { useActionState } from 'react';
import { CheckField } from '#components/ui/check-field.tsx';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { glossaryTexts } from '#messages/newsroom/glossary.ts';
import { FormEnd } from '../manage/form-end.tsx';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  /** Null for a new term. */
  termId: string | null;
  /** What the fields begin with. */
  values: Readonly<Record<TermFieldName, string>>;
};

/** The fields of the form. */
export type TermFieldName =
  | 'fromLanguage'
  | 'toLanguage'
  | 'source'
  | 'handling'
  | 'target'
  | 'isCaseSensitive'
  | 'partOfSpeech'
  | 'note';

const texts = glossaryTexts.form;
const choicesOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, name]) => ({ value, name }));

/** A word, and what becomes of it in translations. */
export function TermForm({ action, termId, values }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  const isSent = Object.keys(state.values).length > 0;
  const typed = (name: TermFieldName) => {
    const value = isSent ? (state.values[name] ?? '') : values[name];
    return typeof value === 'string' ? value : '';
  };
  // A form that was sent shows its first values again unless its fields are new ones.
  const given = (name: TermFieldName) => ({
    defaultValue: typed(name),
    name,
    problem: state.problems[name] ?? null,
  });
  const keyOf = (name: TermFieldName) => `${name} ${typed(name)} ${state.isDone}`;
  const code = { autoCapitalize: 'none', autoComplete: 'off', spellCheck: false } as const;
  return (
    <form action={submit} className="grid max-w-[44rem] items-start gap-4 sm:grid-cols-2">
      {termId && <input name="termId" type="hidden" value={termId} />}
      <div className="sm:col-span-2">
        <Field key={keyOf('source')} {...given('source')} autoComplete="off" label={texts.source} required />
      </div>
      <SelectField
        key={keyOf('handling')}
        {...given('handling')}
        choices={choicesOf(glossaryTexts.handlings)}
        label={texts.handling}
      />
      <Field key={keyOf('target')} {...given('target')} autoComplete="off" label={texts.target} />
      <Field key={keyOf('fromLanguage')} {...given('fromLanguage')} {...code} label={texts.from} />
      <Field key={keyOf('toLanguage')} {...given('toLanguage')} {...code} label={texts.to} />
      <SelectField
        key={keyOf('partOfSpeech')}
        {...given('partOfSpeech')}
        choices={choicesOf(glossaryTexts.parts)}
        label={texts.part}
      />
      <div className="sm:self-end">
        <CheckField
          defaultChecked={typed('isCaseSensitive') === 'on'}
          key={keyOf('isCaseSensitive')}
          label={texts.exact}
          name="isCaseSensitive"
        />
      </div>
      <div className="sm:col-span-2">
        <Field key={keyOf('note')} {...given('note')} autoComplete="off" label={texts.note} />
      </div>
      <div className="sm:col-span-2">
        <FormEnd isPending={isPending} label={termId ? texts.save : texts.add} state={state} />
      </div>
    </form>
  );
}
