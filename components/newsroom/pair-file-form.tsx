'use client';

import { useActionState } from 'react';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { glossaryTexts } from '#messages/newsroom/glossary.ts';
import { AccountPart } from './account/account-part.tsx';
import { FormEnd } from './manage/form-end.tsx';
import { typedValue } from './manage/typed-value.ts';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  /** The files that it takes, as an input wants them. */
  accept: string;
  texts: Readonly<Record<'file' | 'explanation' | 'from' | 'to' | 'submit', string>>;
};

const { problem, problems } = glossaryTexts.list;

/** Takes words or sentences between two languages from a file, and says which of its entries are wrong where some are. */
export function PairFileForm({ action, accept, texts }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  const language = (name: 'from' | 'to', label: string, usual: string) => {
    const value = typedValue(state, name, usual);
    const code = { autoCapitalize: 'none', spellCheck: false } as const;
    return <Field {...code} defaultValue={value} key={`${name} ${value}`} label={label} name={name} />;
  };
  const wrong = Object.entries(state.problems).flatMap(([place, sentence]) => {
    const [, entry, field] = /^(\d+)\.(.*)$/.exec(place) ?? [];
    return entry && field ? [{ place, line: problem(entry, field, sentence) }] : [];
  });
  return (
    <form action={submit}>
      <AccountPart explanation={texts.explanation} title={texts.file}>
        <div className="grid max-w-[44rem] gap-4 sm:grid-cols-2">
          <div className="sm:col-span-2">
            <Field
              accept={accept}
              label={texts.file}
              name="file"
              problem={state.problems.file ?? null}
              required
              type="file"
            />
          </div>
          {language('from', texts.from, 'en')}
          {language('to', texts.to, 'fr')}
          <div className="sm:col-span-2">
            <FormEnd isPending={isPending} label={texts.submit} state={state} />
          </div>
          {wrong.length > 0 && (
            <div className="font-bold text-signal sm:col-span-2" role="alert">
              <p>{problems}</p>
              <ul className="list-disc ps-5">
                {wrong.map(({ place, line }) => (
                  <li key={place}>{line}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </AccountPart>
    </form>
  );
}
