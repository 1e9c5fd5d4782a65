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
  const narrowed = Object.keys(query).filter((name) => !['after', 'before', 'sort'].includes(name));
  return (
    <form action={articleListPath()} aria-label={listTexts.filters} className="grid gap-y-4 border-y py-4">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <div className="min-w-0 grow basis-60 sm:max-w-prose">
          <Field defaultValue={query.q ?? ''} label={listTexts.q} name="q" type="search" />
        </div>
        <Button type="submit">{listTexts.filter}</Button>
        {narrowed.length > 0 && (
          <a className="py-2 underline underline-offset-2" href={articleListPath()}>
            {listTexts.clear}
          </a>
        )}
      </div>
      {/* Folded away on a phone, where they would fill the first screen; there is room for them elsewhere. */}
      <details className="list-filters" open={narrowed.some((name) => name !== 'q')}>
        <summary className="cursor-pointer py-2 font-bold">{listTexts.more}</summary>
        <div className="grid gap-4 pt-2 sm:grid-cols-2 sm:pt-0 lg:grid-cols-4">
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
        </div>
      </details>
    </form>
  );
}
