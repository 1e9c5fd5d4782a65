import type { GateFlag } from '#db/schema/wire-translations.ts';
import type { TranslationFlag } from '../translate/translate-segments.ts';

/** What the translator notices itself: each with its name for the desk, and how sure it is that something is wrong. */
const noticed = {
  shield: { rule: 'unprotected-name', weight: 0.4 },
  glossary: { rule: 'missing-term', weight: 0.5 },
  markup: { rule: 'guessed-mark', weight: 0.2 },
  empty: { rule: 'nothing-said', weight: 1 },
} as const;

/** Their names. */
export const noticedRules: readonly string[] = Object.values(noticed).map(({ rule }) => rule);

/** A flag of the translator as flags of the gate are kept. */
export function asGateFlag({ rule, detail }: TranslationFlag): GateFlag {
  return { ...noticed[rule], detail };
}

/** Whether a flag is the translator's and not the gate's: then it stands for as long as the sentence does. */
export function isNoticed({ rule }: GateFlag): boolean {
  return noticedRules.includes(rule);
}
