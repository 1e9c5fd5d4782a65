import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { tagTexts } from '#messages/newsroom/tags.ts';
import { tagsPath } from '#paths/newsroom.ts';

type Props = { editions: readonly { locale: string; name: string }[]; locale: string; words: string };

const texts = tagTexts.search;

/** What the list of subjects is narrowed down to. A form that asks for an address: it can be kept and sent. */
export function TagSearch({ editions, locale, words }: Props) {
  return (
    <form
      action={tagsPath()}
      aria-label={texts.form}
      className="mb-5 grid items-end gap-4 border-y py-4 sm:grid-cols-[1fr_14rem_auto]"
    >
      <Field defaultValue={words} label={texts.q} name="q" type="search" />
      <SelectField
        choices={editions.map(({ locale: value, name }) => ({ value, name }))}
        defaultValue={locale}
        label={texts.language}
        name="language"
      />
      <div className="flex flex-wrap items-center gap-x-6">
        <Button type="submit">{texts.search}</Button>
        {words !== '' && (
          <a className="py-2 underline underline-offset-2" href={tagsPath({ language: locale })}>
            {texts.clear}
          </a>
        )}
      </div>
    </form>
  );
}
