import { deskPath } from '#paths.ts';

// Addresses of the screens that keep the wire in order: its words, its sentences, its engines, and what became of an item.

const query = (given: Readonly<Record<string, string | undefined>>) => {
  const said = Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
};

/** Which part of the glossary or of the memory: a pair of languages, words to look for, and from where on. */
export type PairSearch = { from?: string; to?: string; q?: string; after?: string };

/** The terms of a pair of languages, the screen of one, and the file of all of them. */
export function glossaryPath(search: PairSearch = {}): string {
  return `${deskPath}/glossary${query(search)}`;
}
export function termScreenPath(termId: string): string {
  return `${glossaryPath()}/${termId}`;
}
export const importGlossaryPath = `${glossaryPath()}/import`;
export function exportGlossaryPath(search: Pick<PairSearch, 'from' | 'to'>, format: 'csv' | 'tbx'): string {
  return `${glossaryPath()}/export${query({ ...search, format })}`;
}

/** What applying a term to published articles changes, from a place in its list on. */
export function repairScreenPath(termId: string, repairId: string, after: number | null = null): string {
  return `${termScreenPath(termId)}/repairs/${repairId}${after === null ? '' : `?after=${after}`}`;
}

/** The story of one item of the wire. */
export function dispatchStoryPath(dispatchId: string): string {
  return `${deskPath}/wire/item/${dispatchId}`;
}

/** The sentences that are remembered between two languages, one of them, and the files of them. */
export function memoryPath(search: PairSearch = {}): string {
  return `${deskPath}/memory${query(search)}`;
}
export function sentenceScreenPath(sentenceId: string): string {
  return `${memoryPath()}/${sentenceId}`;
}
export const importMemoryPath = `${memoryPath()}/import`;
export function exportMemoryPath(search: Pick<PairSearch, 'from' | 'to'>): string {
  return `${memoryPath()}/export${query(search)}`;
}

/** What translates, at what cost and how fast. */
export const enginesPath = `${deskPath}/engines`;
