import type { ListedInfoPage } from '#db/queries/editor-info-pages.ts';
import { type Clock, formatDate } from '#lib/dates.ts';
import { pageTexts } from '#messages/newsroom/pages.ts';
import { pageScreenPath } from '#paths/newsroom.ts';

type Props = { edition: string; locale: string; pages: readonly ListedInfoPage[]; clock: Clock };

const { columns, keys, notWritten } = pageTexts;

/** The pages about the paper of an edition, those included that nobody has written yet. */
export function PageTable({ edition, locale, pages, clock }: Props) {
  const head = 'border-b border-ink py-1.5 font-bold';
  const cell = 'border-b py-1 pe-4 align-middle';
  return (
    <section>
      <h2 className="pb-2 text-label font-black tracking-normal">{edition}</h2>
      <table className="w-full table-fixed border-collapse">
        <thead>
          <tr>
            <th className={`${head} pe-4 text-start`} scope="col">
              {columns.page}
            </th>
            <th className={`${head} pe-4 text-start max-md:hidden`} scope="col">
              {columns.address}
            </th>
            <th className={`${head} w-40 text-end`} scope="col">
              {columns.saved}
            </th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(keys).map(([key, name]) => {
            const page = pages.find((written) => written.key === key);
            return (
              <tr key={key}>
                <th className={`${cell} text-start font-normal`} scope="row">
                  <a
                    className="inline-block py-2 text-label font-semibold hover:underline"
                    href={pageScreenPath(locale, key)}
                  >
                    {name}
                  </a>
                </th>
                <td className={`${cell} text-soft max-md:hidden`}>{page?.slug}</td>
                <td className={`border-b py-1 text-end align-middle tabular-nums`}>
                  {page ? formatDate(clock, page.savedAt) : <span className="text-soft">{notWritten}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
