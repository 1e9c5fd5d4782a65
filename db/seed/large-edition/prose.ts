import type { Random } from '#lib/random.ts';

/** Makes sentences that have the word frequencies of the texts they were learned from; they mean nothing. */
export type Prose = { words(count: number): string; sentence(): string; paragraph(): string };

/** Learns from `texts` which word follows which, and writes on from there. */
export function learnProse(texts: readonly string[], random: Random): Prose {
  const followers = new Map<string, string[]>();
  const starts: string[] = [];
  for (const text of texts) {
    const words = text.split(/\s+/).filter((word) => /^[\p{L}\d’-]+[.,]?$/u.test(word));
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (!next) continue;
      if (/^\p{Lu}/u.test(word) && (index === 0 || words[index - 1]?.endsWith('.'))) starts.push(word);
      const known = followers.get(word);
      if (known) known.push(next);
      else followers.set(word, [next]);
    }
  }
  const write = (count: number): string[] => {
    const words = [random.pick(starts)];
    while (words.length < count) {
      const candidates = followers.get(words.at(-1) ?? '');
      words.push(candidates ? random.pick(candidates) : random.pick(starts).toLowerCase());
    }
    return words;
  };
  const bare = (words: string[]) => words.map((word) => word.replace(/[.,]$/, '')).join(' ');
  const sentence = () => `${bare(write(random.whole(7, 28)))}.`;
  return {
    words: (count) => bare(write(count)),
    sentence,
    paragraph: () => Array.from({ length: random.whole(2, 6) }, sentence).join(' '),
  };
}
