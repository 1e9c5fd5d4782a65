import type { Metadata } from 'next';
import { AccountPart } from '#components/newsroom/account/account-part.tsx';
import { EnginePart } from '#components/newsroom/engines/engine-part.tsx';
import { FactList } from '#components/newsroom/story/fact-list.tsx';
import { writer } from '#db/process-connections.ts';
import { countUntranslated, listEngineWaits } from '#db/queries/editor-engines.ts';
import { listUsage } from '#db/queries/engine-usage.ts';
import { env } from '#env.ts';
import { engineTexts, nameOfEngine } from '#messages/newsroom/engines.ts';
import { KeepingScreen } from '../keeping-screen.tsx';
import { newsroomClock } from '../newsroom-clock.ts';
import { requireSourceKeeper } from '../sources/source-keeper.ts';
import { monthUpTo } from './engine-figures.ts';
import { engineRows, isAnySetUp } from './engine-rows.ts';

const { orders } = engineTexts;

export function generateMetadata(): Metadata {
  return { title: engineTexts.title };
}

/** What translates here, in which order, at what cost and how fast. */
export default async function EnginesScreen() {
  const actor = await requireSourceKeeper();
  const days = monthUpTo(new Date());
  const [clock, usage, waits, untranslated] = await Promise.all([
    newsroomClock(),
    listUsage(writer(), actor, days[0] ?? ''),
    listEngineWaits(writer(), actor),
    countUntranslated(writer(), actor),
  ]);
  const settings = env.translation;
  const rows = engineRows(settings, { usage, waits, days, clock });
  return (
    <KeepingScreen actor={actor} current="engines" title={engineTexts.title}>
      <p className="max-w-text pb-4 leading-body text-soft">{engineTexts.explanation}</p>
      {!isAnySetUp(settings) && usage.length === 0 && (
        <p className="max-w-text border-s-3 border-signal py-1 ps-4 mb-4 text-label leading-body">{engineTexts.none}</p>
      )}
      {untranslated > 0 && <p className="pb-4 text-label font-semibold">{engineTexts.untranslated(untranslated)}</p>}
      {rows.map((engine) => (
        <EnginePart engine={engine} key={engine.name} />
      ))}
      <AccountPart explanation={orders.explanation} title={orders.title}>
        <FactList facts={orderFacts(settings)} />
      </AccountPart>
      <p className="max-w-text border-t py-4 text-soft">{engineTexts.unknownRest}</p>
    </KeepingScreen>
  );
}

function orderFacts({ order, orders: byPair, ...settings }: typeof env.translation) {
  const written = (names: typeof order) =>
    orders.inRow(names.filter((name) => settings[name] !== null).map(nameOfEngine));
  const pairs = [...byPair].map(([pair, names]) => {
    const [from = '', to = ''] = pair.split('-');
    return { name: engineTexts.pair(from, to), value: written(names) };
  });
  return [...pairs, { name: orders.usual, value: written(order) }];
}
