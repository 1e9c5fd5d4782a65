import type { Database } from '#db/client.ts';
import { createEngines, type EngineSettings } from '../translate/create-engines.ts';
import { type ChainOptions, createEngineChain } from '../translate/engine-chain.ts';
import { databaseLedger } from './database-ledger.ts';
import type { Machines } from './machines.ts';
import { openMachines } from './open-machines.ts';
import { openRewriter, type RewritingOptions } from './open-rewriter.ts';

/** How this installation translates: its engines, in which order they are asked, what they may use, and what rewrites. */
export type TranslationOptions = EngineSettings &
  Pick<ChainOptions, 'order' | 'orders' | 'budgets'> & { rewriting?: RewritingOptions | null };

/** The machines of this installation; `close` ends what they started. */
export function openTranslation(
  db: Database,
  { order, orders, budgets, rewriting, ...settings }: TranslationOptions,
): { machines: Machines; close: () => Promise<void> } {
  const { engines, close } = createEngines(settings);
  const rules = { ...(order && { order }), ...(orders && { orders }), ...(budgets && { budgets }) };
  const ledger = databaseLedger(db);
  const machines = openMachines(createEngineChain({ engines, ...rules, ledger }));
  return { machines: { ...machines, ...(rewriting && { rewriter: openRewriter(rewriting, ledger) }) }, close };
}
