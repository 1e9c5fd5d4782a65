import { engineTexts } from '#messages/newsroom/engines.ts';
import { AccountPart } from '../account/account-part.tsx';
import { FactList } from '../story/fact-list.tsx';
import { DayBars } from './day-bars.tsx';
import type { EngineRow } from './engine-row.ts';
import { PairTable } from './pair-table.tsx';

const texts = engineTexts.month;

/** An engine: how it is set up, what it did today, and in the last thirty days. */
export function EnginePart({ engine: { title, facts, days, pairs } }: { engine: EngineRow }) {
  const most = Math.max(...days);
  const total = days.reduce((sum, day) => sum + day, 0);
  return (
    <AccountPart title={title}>
      <FactList facts={facts} />
      <h3 className="mt-5 mb-2 font-bold">{texts.title}</h3>
      {pairs.length === 0 ? (
        <p className="text-soft">{texts.none}</p>
      ) : (
        <>
          <DayBars label={texts.chart(title, most, total)} values={days} />
          <p aria-hidden="true" className="mb-3 text-soft tabular-nums">
            {texts.most(most)}
          </p>
          <PairTable pairs={pairs} />
        </>
      )}
    </AccountPart>
  );
}
