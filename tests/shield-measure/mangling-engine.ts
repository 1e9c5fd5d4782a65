import { randomFrom } from '#lib/random.ts';
import { ok } from '#lib/result.ts';
import type { Engine } from '#wire/translate/engine.ts';

type Mangle = (word: string) => string;

/** What an engine may do to a word that stands for a name, or to its tag. */
export const manglings: Readonly<Record<string, Mangle>> = {
  drops: () => '',
  doubles: (word) => `${word} ${word}`,
  'changes case': (word) => (word.startsWith('<') ? word.replace('<k', '<K') : word.toUpperCase()),
  'inserts blanks': (word) => `${word.slice(0, 3)} ${word.slice(3)}`,
  translates: (word) => (word.startsWith('<') ? 'Le Bord' : 'La Ville'),
  inflects: (word) => `${word}s`,
  merges: (word) => `${word}ville`,
  renumbers: (word) => word.replace(/"p?\d+"/, '"99"').replace(/^\w/, 'X'),
};

const kept = /<k id="[^"]+">[\s\S]*?<\/k>/g;

/**
 * An engine that leaves words as they are, but mangles about half of what it was given to keep, in one way or, where `how` is
 * `reorders`, turns the sentence around. `standIns` finds what it was given to keep in a plain text.
 */
export function createManglingEngine(protection: Engine['protection'], how: string, standIns: RegExp): Engine {
  const { share } = randomFrom(7);
  const mangle = manglings[how];
  const translate = (text: string) => {
    if (!mangle)
      return text
        .split(/ (?![^<]*<\/k>|id=)/)
        .reverse()
        .join(' ');
    return text.replace(protection === 'tags' ? kept : standIns, (word) => (share() < 0.5 ? mangle(word) : word));
  };
  return {
    name: `mangling engine that ${how}`,
    protection,
    limits: { segments: 1000, characters: 1_000_000 },
    supports: async () => true,
    translate: async ({ texts }) => ok({ texts: texts.map(translate), characters: 0, cost: 0 }),
  };
}
