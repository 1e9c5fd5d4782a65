// How many signs a translation has for each of its source, in news; measured on human translations of news of the kind in cases/.
const perSign: Readonly<Record<string, number>> = {
  'en-fr': 1.17, 'es-fr': 1.05, 'ca-fr': 1.08, 'de-fr': 1.05, 'it-fr': 1.05, 'pt-fr': 1.08, 'nl-fr': 1.08,
  'fr-en': 0.87, 'fr-es': 0.95, 'fr-de': 1, 'en-es': 1.12, 'en-de': 1.13, 'es-en': 0.9, 'en-ar': 0.85, 'fr-ar': 0.75,
}; // biome-ignore format: a table reads better in rows

// Chinese and Japanese say in one sign what takes a word elsewhere.
const dense = new Set(['zh', 'ja', 'ko']);

/** How long a translation is, measured by what is usual for its pair of languages: 1 is usual; null where nothing is known. */
export function relativeLength(source: string, target: string, from: string, to: string): number | null {
  const [long, short] = [source.replace(/\s+/g, '').length, target.replace(/\s+/g, '').length];
  if (long === 0 || dense.has(from) || dense.has(to) || from === 'und' || to === 'und') return null;
  return short / (long * (perSign[`${from}-${to}`] ?? 1));
}
