import { checkSegment } from '#wire/gate/check-segment.ts';
import { type Engine, noContext } from '#wire/translate/engine.ts';
import { createEngineChain } from '#wire/translate/engine-chain.ts';
import { createMemoryLedger } from '#wire/translate/engine-ledger.ts';
import { makeGlossary } from '#wire/translate/glossary.ts';
import { makeMemory } from '#wire/translate/memory.ts';
import { chooseStandIns } from '#wire/translate/shield/stand-ins.ts';
import { type TranslatedSegment, translateSegments } from '#wire/translate/translate-segments.ts';
import { type MeasuredSentence, readSentences } from './read-sentences.ts';

/** What became of the names of a sentence: all there, something flagged it, or one is lost and nobody is told. */
type Fate = 'intact' | 'flagged' | 'lost';

/** A sentence, its translation, and what became of its names. */
export type Measured = MeasuredSentence & { target: string | null; fate: Fate };

/** All words that may stand for names, as they are found in a plain text. */
export const standInPattern = new RegExp(
  `\\b(?:${chooseStandIns(Array<boolean>(24).fill(false), '').join('|')}|Zq[b-m]+x)\\b`,
  'g',
);

/** Translates the sentences of the measure into French by an engine, and looks at what became of their names. */
export async function measureShield(engine: Engine): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [from, sentences] of Map.groupBy(readSentences(), (sentence) => sentence.from)) {
    const segments = sentences.map(({ text }, index) => {
      return { id: String(index), role: 'paragraph' as const, text: text.replaceAll('&', '&amp;') }; // as const: one role of many
    });
    const translated = await translateSegments(segments, {
      from,
      to: 'fr',
      chain: createEngineChain({ engines: [engine], ledger: createMemoryLedger(), tries: 1 }),
      glossary: makeGlossary(from, 'fr'),
      memory: makeMemory([]),
      knowledge: {},
      context: noContext,
      signal: new AbortController().signal,
    });
    sentences.forEach((sentence, index) => {
      const segment = translated.segments[index];
      if (segment) measured.push({ ...sentence, target: segment.target, fate: fateOf(sentence, segment) });
    });
  }
  return measured;
}

function fateOf(
  { from, text, names }: MeasuredSentence,
  { source, target, flags, names: kept }: TranslatedSegment,
): Fate {
  if (target === null) return flags.length > 0 ? 'flagged' : 'lost';
  // A word of ours in a text is a false report: nothing excuses it.
  const ours = target.match(standInPattern) ?? [];
  if (ours.some((word) => !text.includes(word))) return 'lost';
  if (flags.some(({ rule }) => rule === 'shield')) return 'flagged';
  const plain = fold(target.replaceAll('&amp;', '&'));
  if (names.every((name) => plain.includes(withoutArticle(fold(name))))) return 'intact';
  const found = checkSegment({ source, target, from, to: 'fr', names: kept }).flags;
  return found.some(({ rule }) => rule === 'names') ? 'flagged' : 'lost';
}

// «au Monde» holds «Le Monde».
function withoutArticle(name: string): string {
  return name.replace(/^(?:Le|Les) /, '');
}

// Typography may set other blanks and apostrophes.
function fold(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replace(/[’']/g, "'");
}
