import type { Machines } from './machines.ts';

/** Where nothing translates, dispatches wait for people; what these translate goes to the desk. */
export const noMachines: Machines = {
  translate: async () => ({ segments: [], refusal: { kind: 'no_engine' } }),
  check: () => ({ verdict: 'hold', score: 1, reasons: [], flags: new Map() }),
};
