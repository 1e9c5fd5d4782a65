import { Status } from '#components/ui/status.tsx';
import { sourceTexts } from '#messages/newsroom/sources.ts';
import { type SourceOrder, sourceScreenPath, sourcesPath } from '#paths/newsroom.ts';
import type { SourceRow } from './source-row.ts';

type Props = { rows: readonly SourceRow[]; order: SourceOrder };

const { columns } = sourceTexts;
const cell = 'border-b py-2 pe-4 align-top';
// Where there is little room they stand under the name.
const beside: Partial<Record<SourceOrder, string>> = {
  language: 'max-md:hidden',
  section: 'max-md:hidden',
  licence: 'max-lg:hidden',
  rhythm: 'max-lg:hidden',
  next: 'max-lg:hidden',
  day: 'pe-8 text-end max-lg:hidden',
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

/** The sources as the newsroom scans them; a column's name sorts by it. */
export function SourceTable({ rows, order }: Props) {
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr>
          {shown.map((column) => (
            <th
              aria-sort={column === order ? 'ascending' : undefined}
              className={`border-b border-ink py-1.5 pe-4 text-start align-bottom font-bold last:pe-0 ${beside[column] ?? ''}`}
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
  );
}

function Row({ row }: { row: SourceRow }) {
  return (
    <tr>
      <th className={`${cell} text-start font-normal`} scope="row">
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
      <td className={`${cell} whitespace-nowrap ${beside.rhythm}`}>{row.rhythm}</td>
      <td className={`${cell} tabular-nums`}>{row.polled}</td>
      <td className={`${cell} tabular-nums ${beside.next}`}>{row.next}</td>
      <td className={`${cell} tabular-nums ${beside.day}`}>{row.day}</td>
      <td className={`${cell} pe-0 md:max-w-80`}>
        <Status tone={row.tone}>{row.state}</Status>
        {row.why && <span className="block text-signal max-md:hidden">{row.why}</span>}
      </td>
    </tr>
  );
}
