import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import type { ListedAuthor } from '#db/queries/editor-authors.ts';
import { authorTexts } from '#messages/newsroom/authors.ts';
import { authorScreenPath, authorsPath } from '#paths/newsroom.ts';

type Props = { authors: readonly ListedAuthor[]; words: string };

const { columns, search, none } = authorTexts;

/** Those who sign, and a way to look for one of them. */
export function AuthorList({ authors, words }: Props) {
  const head = 'border-b border-ink py-1.5 font-bold';
  const cell = 'border-b py-1 align-middle';
  return (
    <>
      <form
        action={authorsPath}
        aria-label={search.form}
        className="mb-5 grid items-end gap-4 border-y py-4 sm:grid-cols-[1fr_auto]"
      >
        <Field defaultValue={words} label={search.q} name="q" type="search" />
        <div className="flex flex-wrap items-center gap-x-6">
          <Button type="submit">{search.search}</Button>
          {words !== '' && (
            <a className="py-2 underline underline-offset-2" href={authorsPath}>
              {search.clear}
            </a>
          )}
        </div>
      </form>
      {authors.length === 0 ? (
        <p className="py-6 text-label">{none}</p>
      ) : (
        <table className="w-full border-collapse">
          <thead>
            <tr>
              <th className={`${head} pe-4 text-start`} scope="col">
                {columns.name}
              </th>
              <th className={`${head} pe-4 text-start max-md:hidden`} scope="col">
                {columns.role}
              </th>
              <th className={`${head} text-end`} scope="col">
                {columns.articles}
              </th>
            </tr>
          </thead>
          <tbody>
            {authors.map(({ id, name, profiles, articles }) => (
              <tr key={id}>
                <th className={`${cell} pe-4 text-start font-normal`} scope="row">
                  <a className="inline-block py-2 text-label font-semibold hover:underline" href={authorScreenPath(id)}>
                    {name}
                  </a>
                </th>
                <td className={`${cell} pe-4 max-md:hidden`} lang={profiles[0]?.locale}>
                  {profiles[0]?.role}
                </td>
                <td className={`${cell} text-end tabular-nums`}>{articles.toLocaleString('fr')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
