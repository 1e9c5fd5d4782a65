import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import { type DeskQuery, wireDeskPath } from '#paths/wire-desk.ts';
import { deskStates } from './desk-states.ts';

type Choice = { value: string; name: string };

/** What the list can be narrowed down to. */
export type FilterChoices = {
  /** How many wait in each state. */
  counts: Readonly<Record<(typeof deskStates)[number], number>>;
  sources: readonly Choice[];
  languages: readonly Choice[];
  editions: readonly Choice[];
};

type Props = { query: DeskQuery; choices: FilterChoices };

const everything: Choice = { value: '', name: wireDeskTexts.all };

/** What the list is narrowed down to. A form that asks for an address: it can be kept and sent. */
export function QueueFilters({ query, choices }: Props) {
  const { counts, sources, languages, editions } = choices;
  const states = deskStates.map((state) => ({
    value: state,
    name: `${wireDeskTexts.states[state]} (${counts[state]})`,
  }));
  const choice = (name: keyof DeskQuery, label: string, offered: readonly Choice[]) =>
    offered.length > 1 && (
      <SelectField choices={[everything, ...offered]} defaultValue={query[name] ?? ''} label={label} name={name} />
    );
  return (
    <details className="border-b" open={Boolean(query.source ?? query.language ?? query.edition)}>
      <summary className="flex min-h-11 items-center px-4 font-semibold text-soft hover:text-ink">
        {wireDeskTexts.filters} +
      </summary>
      <form action={wireDeskPath()} aria-label={wireDeskTexts.filters} className="grid gap-y-3 px-4 pb-4">
        <SelectField choices={states} defaultValue={query.state ?? 'held'} label={wireDeskTexts.state} name="state" />
        {choice('source', wireDeskTexts.source, sources)}
        {choice('language', wireDeskTexts.language, languages)}
        {choice('edition', wireDeskTexts.edition, editions)}
        <Button type="submit">{wireDeskTexts.filter}</Button>
      </form>
    </details>
  );
}
