import { Status } from '#components/ui/status.tsx';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { type SourceOrder, sourceScreenPath, sourcesPath } from '#paths/newsroom.ts';
import type { SourceRow } from './source-row.ts';

type Props = { rows: readonly SourceRow[]; order: SourceOrder };

const { columns } = sourceTexts;
const cell = 'border-b py-2 align-top';
// Where there is little room they stand under the name.
const beside: Record<SourceOrder, string> = {
  name: 'pe-4 text-start',
  language: 'pe-4 text-start whitespace-nowrap max-md:hidden',
  section: 'pe-4 text-start wrap-normal max-md:hidden',
  licence: 'pe-4 text-start whitespace-nowrap max-lg:hidden',
  rhythm: 'pe-4 text-start whitespace-nowrap max-xl:hidden',
  polled: 'pe-4 text-start whitespace-nowrap',
  next: 'pe-4 text-start whitespace-nowrap max-lg:hidden',
  day: 'pe-8 text-end whitespace-nowrap max-lg:hidden',
  state: 'text-start md:min-w-52',
};
const shown: readonly SourceOrder[] = [
  'name',
  'language',
  'section',
  'licence',
  'rhythm',
  'polled',
  'next',
  'day',
  'state',
];

/** The sources as the newsroom scans them; a column's name sorts by it. With large text it is wider than the screen. */
export function SourceTable({ rows, order }: Props) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr>
            {shown.map((column) => (
              <th
                aria-sort={column === order ? 'ascending' : undefined}
                className={`border-b border-ink py-1.5 align-bottom font-bold ${beside[column]}`}
                key={column}
                scope="col"
              >
                <a
                  aria-label={sourceTexts.sortedBy(columns[column])}
                  className={`inline-block py-1 hover:underline ${column === order ? 'underline decoration-signal decoration-2 underline-offset-4' : ''}`}
                  href={sourcesPath(column)}
                >
                  {columns[column]}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { row: SourceRow }) {
  return (
    <tr>
      <th className={`${cell} font-normal ${beside.name}`} scope="row">
        <a className="block text-label font-semibold hover:underline" href={sourceScreenPath(row.id)}>
          {row.name}
        </a>
        <span className="break-all text-soft max-md:hidden">{row.host}</span>
        <span className="block text-soft md:hidden">
          {row.language} · {row.section}
        </span>
        {row.why && <span className="block font-semibold text-signal md:hidden">{row.why}</span>}
      </th>
      <td className={`${cell} ${beside.language}`}>{row.language}</td>
      <td className={`${cell} ${beside.section}`}>{row.section}</td>
      <td className={`${cell} ${beside.licence}`}>{row.licence}</td>
      <td className={`${cell} ${beside.rhythm}`}>{row.rhythm}</td>
      <td className={`${cell} tabular-nums ${beside.polled}`}>{row.polled}</td>
      <td className={`${cell} tabular-nums ${beside.next}`}>{row.next}</td>
      <td className={`${cell} tabular-nums ${beside.day}`}>{row.day}</td>
      <td className={`${cell} md:max-w-72 ${beside.state}`}>
        <Status tone={row.tone}>{row.state}</Status>
        {row.why && <span className="block text-signal max-md:hidden">{row.why}</span>}
      </td>
    </tr>
  );
}
