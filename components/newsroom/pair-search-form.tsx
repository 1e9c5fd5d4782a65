import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { languageName } from '#messages/newsroom/language-names.ts';

type Pair = { fromLanguage: string; toLanguage: string };

type Props = {
  /** The screen that it searches. */
  action: string;
  /** The pairs that have entries, and how many in words. */
  pairs: readonly (Pair & { count: string })[];
  pair: Pair;
  words: string;
  /** The way to all entries of the pair, where words narrow them down. */
  clear: string | null;
  texts: Readonly<Record<'form' | 'q' | 'pair' | 'search' | 'clear', string>>;
};

const choiceOf = ({ fromLanguage, toLanguage }: Pair) => `${fromLanguage} ${toLanguage}`;
const nameOf = ({ fromLanguage, toLanguage }: Pair) => `${languageName(fromLanguage)} → ${languageName(toLanguage)}`;

/** What a list of words or sentences between two languages is narrowed down to. A form that asks for an address. */
export function PairSearchForm({ action, pairs, pair, words, clear, texts }: Props) {
  const known = pairs.map((each) => ({ value: choiceOf(each), name: `${nameOf(each)} (${each.count})` }));
  const isKnown = known.some(({ value }) => value === choiceOf(pair));
  const choices = isKnown ? known : [{ value: choiceOf(pair), name: nameOf(pair) }, ...known];
  return (
    <form
      action={action}
      aria-label={texts.form}
      className="mb-5 grid items-end gap-4 border-y py-4 sm:grid-cols-[1fr_20rem_auto]"
    >
      <Field defaultValue={words} label={texts.q} name="q" type="search" />
      <SelectField choices={choices} defaultValue={choiceOf(pair)} label={texts.pair} name="pair" />
      <div className="flex flex-wrap items-center gap-x-6">
        <Button type="submit">{texts.search}</Button>
        {clear && (
          <a className="py-2 underline underline-offset-2" href={clear}>
            {texts.clear}
          </a>
        )}
      </div>
    </form>
  );
}
