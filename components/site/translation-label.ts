import type { Provenance } from '#db/queries/published-articles.ts';
import type { SiteContext } from './site-context.ts';

/** Engines by the names that their makers gave them; another one is called what the newsroom calls it. */
const engines: Readonly<Record<string, string>> = {
  apertium: 'Apertium',
  deepl: 'DeepL',
  libretranslate: 'LibreTranslate',
  marian: 'Marian',
  'opus-mt': 'OPUS-MT',
};

/** Engines that follow rules which people wrote; all others were trained. */
const byRules: readonly string[] = ['apertium'];

/** What an engine is called for readers. */
export function nameOfEngine(engine: string, { messages }: SiteContext): string {
  return engine === 'person' ? messages.footer.newsroom : (engines[engine] ?? engine);
}

/** Whether a machine translated any of it. */
function isByMachine({ engine }: Pick<Provenance, 'engine'>): boolean {
  return engine !== 'person';
}

/** What readers are told before they read a translation: computed from what is on record, and written by nobody. */
export function translationLabel(provenance: Provenance, { messages }: SiteContext): string {
  const { language, review } = provenance;
  const words = messages.provenance;
  const from = words.languages[language] ?? language;
  if (!isByMachine(provenance)) return words.byHand(from);
  return review ? words.reviewed(from, review.by) : words.unreviewed(from);
}

/** By which program, that a machine errs, and what a model reworded; empty where people did it all. */
export function machineNotes({ engine, rewritten }: Provenance, site: SiteContext): string[] {
  const words = site.messages.provenance;
  const [first, second] = rewritten;
  const reworded = first ? [second ? words.rewritten.both : words.rewritten[first]] : [];
  if (engine === 'person') return reworded;
  return [words.engine(nameOfEngine(engine, site)), ...reworded, words.disclaimer];
}

/** The kind of source by the vocabulary of the IPTC (cv.iptc.org/newscodes/digitalsourcetype); null for people's words. */
export function digitalSourceType({ engine, review }: Pick<Provenance, 'engine' | 'review'>): string | null {
  if (engine === 'person') return null;
  if (byRules.includes(engine)) return 'algorithmicMedia';
  return review ? 'compositeWithTrainedAlgorithmicMedia' : 'trainedAlgorithmicMedia';
}
