import type { GateFlag } from '#db/schema/wire-translations.ts';
import { err, ok } from '#lib/result.ts';
import type { CheckOutcome, Machines, TranslationRefusal } from '#wire/pipeline/machines.ts';

/** Machines that a test turns: what was asked of them, what they answer. */
export type FakeMachines = Machines & {
  /** Every sentence that was asked for, in the order of asking. */
  asked: string[];
  refusal: TranslationRefusal | null;
  /** The sentences (as translated) in which the gate finds something. */
  doubtful: RegExp;
  verdict: CheckOutcome['verdict'] | null;
};

/** Translates by writing the language in front of each sentence, and holds what it was told to doubt. */
export function fakeMachines(): FakeMachines {
  const machines: FakeMachines = {
    asked: [],
    refusal: null,
    doubtful: /$^/,
    verdict: null,
    translate: async ({ segments, to }) => {
      if (machines.refusal) return err(machines.refusal);
      machines.asked.push(...segments.map(({ text }) => text));
      return ok(
        segments.map(({ id, text }) => ({ id, target: `[${to}] ${text}`, engine: 'echo', names: [], flags: [] })),
      );
    },
    check: ({ segments }) => {
      const flag: GateFlag = { rule: 'doubt', weight: 0.5, detail: {} };
      const doubted = segments.filter(({ target }) => machines.doubtful.test(target));
      const flags = new Map(doubted.map(({ id }) => [id, [flag]]));
      const verdict = machines.verdict ?? (doubted.length > 0 ? 'hold' : 'publish');
      return { verdict, score: 1 - doubted.length / segments.length, reasons: doubted.length > 0 ? [flag] : [], flags };
    },
  };
  return machines;
}
