import type { GateFlag } from '#db/schema/wire-translations.ts';
import { segmentsOf } from '#newsroom/dispatch-segments.ts';
import type { CheckOutcome, Machines, TranslationRefusal } from '#wire/pipeline/machines.ts';

/** Machines that a test turns: what was asked of them, what they answer. */
export type FakeMachines = Machines & {
  /** Every sentence that was asked for, in the order of asking. */
  asked: string[];
  refusal: TranslationRefusal | null;
  /** The sentences (as translated) in which the gate finds something. */
  doubtful: RegExp;
  verdict: CheckOutcome['verdict'] | null;
  /** What they make of a sentence. */
  say: (text: string, to: string) => string;
};

/** Translates by writing the language in front of each sentence, and holds what it was told to doubt. */
export function fakeMachines(): FakeMachines {
  const machines: FakeMachines = {
    asked: [],
    refusal: null,
    doubtful: /$^/,
    verdict: null,
    say: (text, to) => `[${to}] ${text}`,
    translate: async ({ known, from, to, ...text }) => {
      if (machines.refusal) return { segments: [], refusal: machines.refusal };
      const segments = segmentsOf(text, from).filter(({ id }) => !known.has(id));
      machines.asked.push(...segments.map(({ text: words }) => words));
      const made = segments.map(({ id, text: words }) => ({ id, target: machines.say(words, to) }));
      return { segments: made.map((each) => ({ ...each, engine: 'echo', names: [], flags: [] })), refusal: null };
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
