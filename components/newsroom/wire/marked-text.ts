/** A run of a sentence: plain words, a name that stays as it is, or what the gate found. */
export type TextRun = { kind: 'plain' | 'name' | 'found'; text: string; isMarkedUp: boolean };

type Piece = { text: string; isMarkedUp: boolean };

/**
 * A sentence with its names and with what the gate found in it. Where both are at the same place, what was found counts;
 * words within a link or another mark of the article say so.
 */
export function markText(segment: string, { names, found }: Record<'names' | 'found', readonly string[]>): TextRun[] {
  const pieces = readPieces(segment);
  const plain = spaced(pieces.map(({ text }) => text).join(''));
  const kinds = new Array<TextRun['kind']>(plain.length).fill('plain');
  for (const name of names) paint(kinds, plain, { text: spaced(name), kind: 'name' });
  for (const text of found) paint(kinds, plain, { text: spaced(text), kind: 'found' });
  let at = 0;
  return pieces.flatMap(({ text, isMarkedUp }) => {
    const runs: TextRun[] = [];
    for (const [index, sign] of [...text].entries()) {
      const kind = kinds[at] ?? 'plain';
      const last = runs.at(-1);
      if (index > 0 && last?.kind === kind) last.text += sign;
      else runs.push({ kind, text: sign, isMarkedUp });
      at += sign.length;
    }
    return runs;
  });
}

/** The same text with ordinary spaces: the gate tells of its words without the typography that came after them. */
export function spaced(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** A sentence as somebody writes it: its marks as they are (`<1>…</1>`), every other sign as itself. */
export function writable(segment: string): string {
  return segment
    .replace(/&lt;(?!\/?\d)/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;(?!(?:amp|lt|gt);)/g, '&');
}

/** The marks of a sentence in their order, as they are written: `<1>`, `</1>`, `<2/>`. */
export function marksOf(segment: string): string[] {
  return segment.match(/<\d+>|<\/\d+>|<\d+\/>/g) ?? [];
}

function readPieces(segment: string): Piece[] {
  let depth = 0;
  return segment.split(/(<\d+>|<\/\d+>|<\d+\/>)/).flatMap((part, index): Piece[] => {
    if (index % 2 === 1) {
      if (part.endsWith('/>')) return [{ text: ' ⏎ ', isMarkedUp: true }];
      depth += part.startsWith('</') ? -1 : 1;
      return [];
    }
    return part === '' ? [] : [{ text: unescaped(part), isMarkedUp: depth > 0 }];
  });
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_whole, name) => (name === 'amp' ? '&' : name === 'lt' ? '<' : '>'));
}

function paint(kinds: TextRun['kind'][], plain: string, { text, kind }: { text: string; kind: TextRun['kind'] }): void {
  if (text === '') return;
  const letter = /[\p{L}\p{N}]/u;
  for (let at = plain.indexOf(text); at >= 0; at = plain.indexOf(text, at + text.length)) {
    // Within a word it is another word.
    const isWhole = !letter.test(plain[at - 1] ?? '') && !letter.test(plain[at + text.length] ?? '');
    if (isWhole || !letter.test(text[0] ?? '')) kinds.fill(kind, at, at + text.length);
  }
}
