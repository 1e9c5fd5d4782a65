'use client';

import { useActionState } from 'react';
import { CheckField } from '#components/ui/check-field.tsx';
import { Field } from '#components/ui/field.tsx';
import { type FormState, untouched } from '#components/ui/form-state.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextAreaField } from '#components/ui/text-area-field.tsx';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { AccountPart } from '../account/account-part.tsx';
import { FormEnd } from '../manage/form-end.tsx';
import { isTicked, typedValue } from '../manage/typed-value.ts';
import { EditionsField } from './editions-field.tsx';

type Props = {
  action: (before: FormState, data: FormData) => Promise<FormState>;
  /** Null for a new source. */
  sourceId: string | null;
  /** What the fields begin with. */
  values: Readonly<Record<SourceFieldName, string>>;
  sections: readonly { id: string; name: string }[];
  editions: readonly { locale: string; name: string }[];
};

/** The fields of the form. */
export type SourceFieldName =
  | 'name'
  | 'feedUrl'
  | 'homepage'
  | 'language'
  | 'city'
  | 'sectionId'
  | 'licencePolicy'
  | 'licenceProof'
  | 'licenceUntil'
  | 'givesPictures'
  | 'translation'
  /** Locales with blanks between. */
  | 'translateInto'
  | 'trust'
  | 'filing'
  | 'rhythmMinutes'
  | 'selectors';

const texts = sourceTexts.form;
const rhythms = [5, 10, 15, 30, 60, 120, 180, 360, 720, 1440];
const choicesOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, name]) => ({ value, name }));

/** What a source is, what of it may be used, and what the wire does with it. */
export function SourceForm({ action, sourceId, values, sections, editions }: Props) {
  const [state, submit, isPending] = useActionState(action, untouched);
  const field = (name: SourceFieldName) => {
    const value = typedValue(state, name, values[name]);
    // A form that was sent shows its first values again unless its fields are new ones.
    return { key: `${name} ${value}`, given: { defaultValue: value, name, problem: state.problems[name] ?? null } };
  };
  const line = (name: SourceFieldName, label: string, more: Parameters<typeof Field>[0] | object = {}) => {
    const { key, given } = field(name);
    return <Field key={key} {...given} autoComplete="off" {...more} label={label} />;
  };
  const choice = (name: SourceFieldName, label: string, choices: readonly { value: string; name: string }[]) => {
    const { key, given } = field(name);
    return <SelectField key={key} {...given} choices={choices} label={label} />;
  };
  const proof = field('licenceProof');
  const hasPictures = isTicked(state, 'givesPictures', values.givesPictures === 'on');
  const recipe = field('selectors');
  const address = { type: 'url', spellCheck: false, autoCapitalize: 'none' } as const;
  return (
    <form action={submit}>
      {sourceId && <input name="sourceId" type="hidden" value={sourceId} />}
      <AccountPart explanation={texts.sectionExplanation} title={texts.description}>
        <div className="grid max-w-[44rem] items-start gap-4 sm:grid-cols-2">
          {line('name', texts.name)}
          {line('language', texts.language, { spellCheck: false, autoCapitalize: 'none' })}
          {line('feedUrl', texts.feedUrl, address)}
          {line('homepage', texts.homepage, address)}
          {line('city', texts.city)}
          {choice('sectionId', texts.section, [
            { value: '', name: texts.noSection },
            ...sections.map(({ id, name }) => ({ value: id, name })),
          ])}
        </div>
      </AccountPart>
      <AccountPart explanation={texts.termsExplanation} title={texts.terms}>
        <div className="grid max-w-[44rem] items-start gap-4 sm:grid-cols-2">
          {choice('licencePolicy', texts.licence, choicesOf(sourceTexts.licences))}
          {line('licenceUntil', texts.until, { type: 'date' })}
          <div className="sm:col-span-2">
            <TextAreaField key={proof.key} {...proof.given} label={texts.proof} rows={3} />
          </div>
          <div className="sm:col-span-2">
            <CheckField
              aria-describedby="gives-pictures"
              defaultChecked={hasPictures}
              key={`pictures ${hasPictures}`}
              label={texts.pictures}
              name="givesPictures"
            />
            <p className="leading-body text-soft" id="gives-pictures">
              {texts.picturesExplanation}
            </p>
          </div>
        </div>
      </AccountPart>
      <AccountPart title={texts.care}>
        <div className="grid max-w-[44rem] items-start gap-4 sm:grid-cols-3">
          {choice('trust', texts.trust, choicesOf(sourceTexts.trusts))}
          {choice('filing', texts.filing, choicesOf(sourceTexts.filings))}
          {choice('rhythmMinutes', texts.rhythm, [
            { value: '', name: texts.ownRhythm },
            ...rhythms.map((minutes) => ({ value: String(minutes), name: sourceTexts.rhythm(minutes) })),
          ])}
        </div>
      </AccountPart>
      <AccountPart explanation={texts.translationExplanation} title={texts.translation}>
        <EditionsField editions={editions} state={state} values={values} />
      </AccountPart>
      <AccountPart explanation={texts.recipeExplanation} title={texts.recipe}>
        <div className="grid max-w-[44rem] gap-4">
          <TextAreaField
            autoCapitalize="none"
            key={recipe.key}
            {...recipe.given}
            label={texts.selectors}
            rows={3}
            spellCheck={false}
          />
          <FormEnd isPending={isPending} label={sourceId ? texts.save : texts.add} state={state} />
        </div>
      </AccountPart>
    </form>
  );
}
