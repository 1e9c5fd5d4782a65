import type { ListedTag } from '#db/queries/editor-tags.ts';
import { tagTexts } from '#messages/newsroom/tags.ts';
import { tagScreenPath } from '#paths/newsroom.ts';

/** Subjects with how many articles carry them. */
export function TagTable({ tags }: { tags: readonly ListedTag[] }) {
  const head = 'border-b border-ink py-1.5 font-bold';
  const cell = 'border-b py-1 pe-4 align-middle';
  const { columns } = tagTexts;
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr>
          <th className={`${head} pe-4 text-start`} scope="col">
            {columns.name}
          </th>
          <th className={`${head} pe-4 text-start max-md:hidden`} scope="col">
            {columns.address}
          </th>
          <th className={`${head} text-end`} scope="col">
            {columns.articles}
          </th>
        </tr>
      </thead>
      <tbody>
        {tags.map(({ id, locale, name, slug, articles }) => (
          <tr key={id}>
            <th className={`${cell} text-start font-normal`} scope="row">
              <a
                className="inline-block py-2 text-label font-semibold hover:underline"
                href={tagScreenPath(id)}
                lang={locale}
              >
                {name}
              </a>
            </th>
            <td className={`${cell} text-soft max-md:hidden`}>{slug}</td>
            <td className={`${cell} pe-0 text-end tabular-nums`}>{articles.toLocaleString('fr')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
