import type { Database } from '#db/client.ts';
import { addUsage, reserveUsage } from '#db/queries/engine-usage.ts';
import { plainLanguage } from '#newsroom/glossary-term.ts';
import type { EngineLedger, UsagePlace } from '../translate/engine-ledger.ts';

/** The ledger that all processes on a database share. */
export function databaseLedger(db: Database): EngineLedger {
  return {
    reserve: (place, amount, budget) => reserveUsage(db, plain(place), amount, budget),
    settle: (place, reserved, used) =>
      addUsage(db, plain(place), {
        characters: used.characters - reserved.characters,
        cost: used.cost - reserved.cost,
      }),
    record: ({ engine, from, to, at, outcome, duration }) =>
      addUsage(db, plain({ engine, from, to, day: at.toISOString().slice(0, 10) }), {
        calls: 1,
        failures: outcome === 'ok' ? 0 : 1,
        milliseconds: Math.round(duration),
      }),
  };
}

const plain = ({ from, to, ...rest }: UsagePlace): UsagePlace => ({
  ...rest,
  from: plainLanguage(from),
  to: plainLanguage(to),
});
