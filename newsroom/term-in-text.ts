import type { GlossaryTerm } from '#db/queries/editor-glossary.ts';
import { plainSegmentText } from '#document/segments/segment-markup.ts';

type Words = Pick<GlossaryTerm, 'source' | 'target' | 'isCaseSensitive'>;

/** Whether a term stands in a sentence (segment text), as whole words and in the spelling that is meant. */
export function holdsTerm(sentence: string, { source, isCaseSensitive }: Words): boolean {
  return wholeWords(source, isCaseSensitive ? 'u' : 'iu').test(tidy(plainSegmentText(sentence)));
}

/** Whether a translated sentence says a term as the glossary wants it; a first letter may be either, as a sentence begins. */
export function followsTerm(translated: string, { source, target }: Words): boolean {
  const words = tidy(target ?? source);
  const [first = ''] = words;
  const capital = words.replace(first, first.toLocaleUpperCase());
  const text = tidy(plainSegmentText(translated));
  return wholeWords(words, 'u').test(text) || wholeWords(capital, 'u').test(text);
}

function wholeWords(words: string, flags: string): RegExp {
  const literal = tidy(words).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, flags);
}

// Blanks and apostrophes of any kind are the same.
function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(/[‘’]/g, "'");
}
