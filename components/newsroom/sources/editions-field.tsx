import { CheckField } from '#components/ui/check-field.tsx';
import type { FormState } from '#components/ui/form-state.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { typedValue } from '../manage/typed-value.ts';
import type { SourceFieldName } from './source-form.tsx';

type Props = {
  state: FormState;
  /** What the fields begin with. */
  values: Readonly<Record<SourceFieldName, string>>;
  editions: readonly { locale: string; name: string }[];
};

const { into, intos } = sourceTexts.form;
const choices = Object.entries(intos).map(([value, name]) => ({ value, name }));

/** The editions into which a source is translated: as usual, or those that somebody ticks. */
export function EditionsField({ state, values, editions }: Props) {
  const translation = typedValue(state, 'translation', values.translation);
  const isSent = Object.keys(state.values).length > 0 && !state.isDone;
  const chosen = isSent ? [state.values.translateInto ?? []].flat() : values.translateInto.split(' ');
  return (
    <div className="grid max-w-[44rem] items-start gap-4 sm:grid-cols-2">
      <SelectField
        choices={choices}
        defaultValue={translation}
        key={translation}
        label={into}
        name="translation"
        problem={state.problems.translateInto ?? null}
      />
      <fieldset className="grid">
        <legend className="sr-only">{intos.chosen}</legend>
        {editions.map(({ locale, name }) => {
          const isChosen = chosen.includes(locale);
          return (
            <CheckField
              defaultChecked={isChosen}
              key={`${locale} ${isChosen}`}
              label={name}
              name="translateInto"
              value={locale}
            />
          );
        })}
      </fieldset>
    </div>
  );
}
