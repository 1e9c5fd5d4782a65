import type { SiteContext } from './site-context.ts';

type Row = { name: string; articles: number; reviewed: number; corrected: number };

/** How many translations there are of each kind, and how many of them a person has read or put right. */
export function FiguresTable({ title, rows, site }: { title: string; rows: readonly Row[]; site: SiteContext }) {
  if (rows.length === 0) return null;
  const { columns } = site.messages.info.figures;
  const number = (count: number) => count.toLocaleString(site.clock.locale);
  const head = 'py-1.5 ps-3 text-end font-semibold text-soft';
  const cell = 'py-1.5 ps-3 text-end tabular-nums';
  return (
    <table className="w-full border-t font-sans text-ui leading-normal">
      <thead>
        <tr>
          <th className="py-1.5 text-start text-label font-bold" scope="col">
            {title}
          </th>
          <th className={head} scope="col">
            {columns.articles}
          </th>
          <th className={head} scope="col">
            {columns.reviewed}
          </th>
          <th className={head} scope="col">
            {columns.corrected}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, articles, reviewed, corrected }) => (
          <tr className="border-t border-rule" key={name}>
            <th className="py-1.5 text-start font-normal first-letter:uppercase" scope="row">
              <bdi>{name}</bdi>
            </th>
            <td className={cell}>{number(articles)}</td>
            <td className={cell}>{number(reviewed)}</td>
            <td className={cell}>{number(corrected)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
