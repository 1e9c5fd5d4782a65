import type { Edit } from '#lib/typography/edits.ts';

type Mark = { at: number; sign: string };
type Pair = { open: Mark; close: Mark };

// Deeper than any quotation; it keeps the search for an opening sign short.
const deepest = 20;

const openerOf: Readonly<Record<string, readonly string[]>> = { '»': ['«'], '”': ['“', '„'], '"': ['"'] };

/**
 * The changes that make quotation marks French: straight and curly pairs become « », and “ ” within another pair (Imprimerie
 * nationale, «Lexique des règles typographiques», «Guillemets»). Only signs that pair up within a line change: inches, and a quotation that
 * goes on in the next paragraph, are left alone. Spaces are not touched.
 */
export function frenchQuoteEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    // Pairs don't cross: those around one are the earlier ones that are not closed yet.
    const around: number[] = [];
    for (const { open, close } of pairsIn(line[0])) {
      while ((around.at(-1) ?? Number.POSITIVE_INFINITY) < open.at) around.pop();
      const signs = around.length > 0 ? ['“', '”'] : ['«', '»'];
      around.push(close.at);
      if (open.sign === '«') continue;
      if (signs[0] !== open.sign) edits.push(edit(line.index + open.at, signs[0]));
      if (signs[1] !== close.sign) edits.push(edit(line.index + close.at, signs[1]));
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

function edit(at: number, text: string | undefined): Edit {
  return { start: at, end: at + 1, text: text ?? '' };
}

function pairsIn(line: string): Pair[] {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  for (const match of line.matchAll(/["«»“”„]/g)) {
    const mark = { at: match.index, sign: match[0] };
    const openers = mark.sign === '“' && open.at(-1)?.sign === '„' ? ['„'] : openerOf[mark.sign];
    const index = openers && canClose(line, mark) ? open.findLastIndex(({ sign }) => openers.includes(sign)) : -1;
    const opener = open[index];
    if (opener) {
      pairs.push({ open: opener, close: mark });
      // What was opened inside and not closed is no pair.
      open.length = index;
    } else if (canOpen(line, mark)) {
      open.push(mark);
      if (open.length > deepest) open.shift();
    }
  }
  return pairs.sort((a, b) => a.open.at - b.open.at);
}

function canOpen(line: string, { at, sign }: Mark): boolean {
  if (sign !== '"') return sign !== '»' && sign !== '”';
  const before = line.charAt(at - 1);
  return (before === '' || /[\s([{«“„"’'—–/-]/u.test(before)) && /\S/.test(line.charAt(at + 1));
}

function canClose(line: string, { at, sign }: Mark): boolean {
  if (sign !== '"') return true;
  const after = line.charAt(at + 1);
  return /\S/.test(line.charAt(at - 1)) && (after === '' || /[\s.,;:!?…)\]}»”"—–/-]/u.test(after));
}
