import { engineTexts } from '#messages/newsroom/engines.ts';
import type { EngineRow } from './engine-row.ts';

const { columns } = engineTexts.month;
const { number, money, speed } = engineTexts;

/** What an engine did in a month between each two languages. With large text it is wider than the screen. */
export function PairTable({ pairs }: Pick<EngineRow, 'pairs'>) {
  const head = 'border-b border-ink py-1.5 ps-4 text-end align-bottom font-bold wrap-normal';
  const cell = 'whitespace-nowrap border-b py-1.5 ps-4 text-end tabular-nums';
  return (
    <div className="max-w-[44rem] overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr>
            <th className="border-b border-ink py-1.5 text-start font-bold" scope="col">
              {columns.pair}
            </th>
            <th className={head} scope="col">
              {columns.characters}
            </th>
            <th className={`${head} max-sm:hidden`} scope="col">
              {columns.calls}
            </th>
            <th className={head} scope="col">
              {columns.failures}
            </th>
            <th className={`${head} max-sm:hidden`} scope="col">
              {columns.cost}
            </th>
            <th className={head} scope="col">
              {columns.speed}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={`${pair.from} ${pair.to}`}>
              <th className="border-b py-1.5 text-start font-normal" scope="row">
                {engineTexts.pair(pair.from, pair.to)}
              </th>
              <td className={cell}>{number(pair.characters)}</td>
              <td className={`${cell} max-sm:hidden`}>{number(pair.calls)}</td>
              <td className={`${cell} ${pair.failures > 0 ? 'font-semibold text-signal' : ''}`}>
                {number(pair.failures)}
              </td>
              <td className={`${cell} max-sm:hidden`}>{pair.cost === 0 ? engineTexts.free : money(pair.cost)}</td>
              <td className={cell}>{speed(pair.speed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
