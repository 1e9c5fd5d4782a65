import type { Token } from './tokens.ts';

// After these a point ends no sentence. Single letters are initials.
const abbreviations = new Set(
  'mr mrs ms dr prof st sr sra dra no nos vs inc ltd co corp jr gen sen rep gov lt col sgt rev hon etc art av bd mm mme mlle me mgr ste p pp vol cf env ca bzw jan feb mar apr jun jul aug sep sept oct nov dec janv févr juil déc ee uu av'.split(' '),
); // biome-ignore format: a list of words reads better in one line

/** How many sentences a text has, one at least where it has words. */
export function countSentences(tokens: readonly Token[]): number {
  let count = 0;
  let isOpen = false;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'sign') isOpen = true;
    else if (isOpen && /^[.!?…。؟]$/.test(token.text) && endsSentence(tokens, at)) {
      count += 1;
      isOpen = false;
    }
  }
  return count + (isOpen ? 1 : 0);
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [before, sign] = [tokens[at - 1], tokens[at]];
  let next = at + 1;
  while (tokens[next]?.kind === 'sign' && !tokens[next]?.isSpaced) next += 1;
  const after = tokens[next];
  if (!after) return true;
  // The quotation mark that opens, spaced.
  const word = after.kind === 'sign' ? tokens[next + 1] : after;
  if (!after.isSpaced && word?.kind !== 'sign') return sign?.text === '。';
  if (sign?.text === '.' && (before?.text.length === 1 || abbreviations.has(before?.lower ?? ''))) return false;
  return word === undefined || !/^\p{Ll}/u.test(word.text);
}
