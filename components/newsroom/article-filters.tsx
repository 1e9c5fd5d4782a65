import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { newsroom } from '#messages/newsroom/fr.ts';
import { listTexts } from '#messages/newsroom/lists.ts';
import { type ArticleListQuery, articleListPath } from '#paths/newsroom.ts';

type Choice = { value: string; name: string };

type Props = {
  query: ArticleListQuery;
  sections: readonly Choice[];
  people: readonly Choice[];
  editions: readonly Choice[];
};

const everything: Choice = { value: '', name: listTexts.all };
const named = (names: Record<string, string>) => Object.entries(names).map(([value, name]) => ({ value, name }));

/** What a list of articles is narrowed down to. A form that asks for an address: it can be kept and sent. */
export function ArticleFilters({ query, sections, people, editions }: Props) {
  const choice = (name: keyof ArticleListQuery, label: string, choices: readonly Choice[]) => (
    <SelectField choices={[everything, ...choices]} defaultValue={query[name] ?? ''} label={label} name={name} />
  );
  const isNarrowed = Object.keys(query).some((name) => !['after', 'before', 'sort'].includes(name));
  return (
    <form
      action={articleListPath()}
      aria-label={listTexts.filters}
      className="grid gap-4 border-y py-4 sm:grid-cols-2 lg:grid-cols-5"
    >
      <div className="sm:col-span-2">
        <Field defaultValue={query.q ?? ''} label={listTexts.q} name="q" type="search" />
      </div>
      {choice('status', listTexts.status, named(newsroom.statuses))}
      {choice('section', listTexts.section, sections)}
      {choice('kind', listTexts.kind, named(editorTexts.kinds))}
      {choice('author', listTexts.author, people)}
      {choice('language', listTexts.language, editions)}
      <Field defaultValue={query.from ?? ''} label={listTexts.from} name="from" type="date" />
      <Field defaultValue={query.to ?? ''} label={listTexts.to} name="to" type="date" />
      <SelectField
        choices={[
          { value: '', name: listTexts.sorts.newest },
          { value: 'oldest', name: listTexts.sorts.oldest },
        ]}
        defaultValue={query.sort ?? ''}
        label={listTexts.sort}
        name="sort"
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 sm:col-span-full">
        <Button type="submit">{listTexts.filter}</Button>
        {isNarrowed && (
          <a className="py-2 underline underline-offset-2" href={articleListPath()}>
            {listTexts.clear}
          </a>
        )}
      </div>
    </form>
  );
}
