import type { Token } from './tokens.ts';

/** Tells whether a text has a word that a name may be in another language: «Ukraine» for «Ucrania», «Poutine» for «Putin». */
export type Lookalikes = { has: (name: string) => boolean };

/** The words of a text as names are compared with them: whole, by their beginnings, by their consonants. */
export function lookalikesOf(tokens: readonly Token[]): Lookalikes {
  const whole = new Set<string>();
  const [shortBeginnings, beginnings, longBeginnings, skeletons] = [1, 2, 3, 4].map(() => new Set<string>()) as Four; // four sets
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const word = folded(token.text);
    if (whole.has(word)) continue;
    whole.add(word);
    if (word.length < 3) continue;
    beginnings.add(word.slice(0, 3));
    if (word.length <= 5) shortBeginnings.add(word.slice(0, 3));
    else longBeginnings.add(word.slice(0, 4));
    if (word.length >= 4) skeletons.add(skeletonOf(word));
  }
  const has = (name: string) => {
    const word = folded(name);
    if (whole.has(word) || (word.length >= 4 && skeletons.has(skeletonOf(word)))) return true;
    if (word.length < 3) return false;
    // Where one of the two is short, three letters must do.
    if (word.length <= 5) return beginnings.has(word.slice(0, 3));
    return shortBeginnings.has(word.slice(0, 3)) || longBeginnings.has(word.slice(0, 4));
  };
  return { has };
}

type Four = [Set<string>, Set<string>, Set<string>, Set<string>];

function folded(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

// The first letter, and the first three consonants.
function skeletonOf(word: string): string {
  const bare = word.replace(/[aeiouy]/g, '').slice(0, 3);
  return bare.length === 3 ? `${word[0]}:${bare}` : word;
}
