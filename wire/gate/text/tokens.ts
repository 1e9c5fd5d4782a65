/** A word, a number or any other sign of a text; `isSpaced` where white space stands before it. */
export type Token = {
  kind: 'word' | 'number' | 'sign';
  text: string;
  lower: string;
  start: number;
  end: number;
  isSpaced: boolean;
};

// Digits in groups of three with the spaces that French and Spanish put between them, or with points and commas.
const number = String.raw`\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*`;
const spacedNumber = String.raw`\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|${number}`;
// An address says nothing in words.
const address = String.raw`https?://[^\s<>"»”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{0,64}\w`;
const rest = String.raw`\p{L}[\p{L}\p{M}·]*|\S`;

/** Cuts a text into tokens. Words end at apostrophes and hyphens, which are signs. English puts no blank between digits. */
export function tokenise(text: string, language: string): Token[] {
  const pattern = new RegExp(`${address}|${language === 'en' ? number : spacedNumber}|${rest}`, 'gu');
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    tokens.push({
      kind: kindOf(found),
      text: found,
      lower: found.toLowerCase().replace('’', "'"),
      start: index,
      end: index + found.length,
      isSpaced: index > end || index === 0,
    });
    end = index + found.length;
  }
  return tokens;
}

function kindOf(found: string): Token['kind'] {
  if (/^https?:|@./.test(found)) return 'sign';
  if (/^\d/.test(found)) return 'number';
  return /^\p{L}/u.test(found) ? 'word' : 'sign';
}
