import type { Database } from '#db/client.ts';
import { createEngines, type EngineSettings } from '../translate/create-engines.ts';
import { type ChainOptions, createEngineChain } from '../translate/engine-chain.ts';
import { databaseLedger } from './database-ledger.ts';
import type { Machines } from './machines.ts';
import { openMachines } from './open-machines.ts';

/** How this installation translates: its engines, in which order they are asked, and what they may use. */
export type TranslationOptions = EngineSettings & Pick<ChainOptions, 'order' | 'orders' | 'budgets'>;

/** The machines of this installation; `close` ends what they started. */
export function openTranslation(
  db: Database,
  { order, orders, budgets, ...settings }: TranslationOptions,
): { machines: Machines; close: () => Promise<void> } {
  const { engines, close } = createEngines(settings);
  const rules = { ...(order && { order }), ...(orders && { orders }), ...(budgets && { budgets }) };
  const chain = createEngineChain({ engines, ...rules, ledger: databaseLedger(db) });
  return { machines: openMachines(chain), close };
}
