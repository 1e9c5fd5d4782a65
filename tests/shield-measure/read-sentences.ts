import { readSource } from '#tests/source-tree.ts';

/** A sentence of the measure: its kind of names, its language, its text, and the names in it that must not change. */
export type MeasuredSentence = { kind: string; from: string; text: string; names: string[] };

/** The sentences of `sentences.txt`, where names stand in brackets. */
export function readSentences(): MeasuredSentence[] {
  let kind = '';
  return readSource('tests/shield-measure/sentences.txt')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) kind = line.slice(2);
      const [, from, marked] = /^(\w\w)\|(.+)$/.exec(line) ?? [];
      if (!from || !marked) return [];
      const names = [...marked.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? '');
      return [{ kind, from, text: marked.replace(/[[\]]/g, ''), names }];
    });
}
