/** Sentences that people translated, by what is the same in them whatever the machine that typed them. */
export type TranslationMemory = ReadonlyMap<string, string>;

/** A memory of sentences as segment texts, with their markup. Of two that are alike the last counts. */
export function makeMemory(entries: Iterable<{ source: string; target: string }>): TranslationMemory {
  return new Map([...entries].map(({ source, target }) => [memoryKey(source), target]));
}

/** A person's translation of a segment's text, exactly as it was written, or null. */
export function recall(memory: TranslationMemory, source: string): string | null {
  return memory.get(memoryKey(source)) ?? null;
}

// Blanks of any kind and the shape of apostrophes and quotation marks make no other sentence; everything else does.
function memoryKey(source: string): string {
  return source
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„]/g, '"')
    .trim();
}
