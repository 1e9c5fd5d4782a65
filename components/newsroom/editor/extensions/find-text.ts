import type { Node } from '@tiptap/pm/model';

/** Where something stands in the text. */
export type Found = { from: number; to: number };

/** What is looked for. Accents never matter; capitals only where asked. */
export type Wanted = { text: string; matchCase: boolean };

/** Every place where a document has these words, in its order. A place is never across two blocks. */
export function findText(document: Node, { text, matchCase }: Wanted): Found[] {
  const wanted = fold(text, matchCase).text;
  if (wanted === '') return [];
  const found: Found[] = [];
  document.descendants((block, position) => {
    if (!block.isTextblock) return true;
    const folded = fold(textOf(block), matchCase);
    for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length)) {
      const from = folded.origins[at] ?? 0;
      const to = folded.origins[at + wanted.length] ?? 0;
      found.push({ from: position + 1 + from, to: position + 1 + to });
    }
    return false;
  });
  return found;
}

/** A text as it is compared, and for each of its units (and its end) the place where it stands in the original. */
function fold(original: string, matchCase: boolean): { text: string; origins: number[] } {
  let text = '';
  const origins: number[] = [];
  let place = 0;
  for (const sign of original) {
    const plain = sign
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/[‘’]/g, "'");
    const folded = matchCase ? plain : plain.toLowerCase();
    for (let unit = 0; unit < folded.length; unit += 1) origins.push(place);
    text += folded;
    place += sign.length;
  }
  origins.push(place);
  return { text, origins };
}

// One unit a position, so that places are positions.
function textOf(block: Node): string {
  let text = '';
  block.forEach((child) => {
    text += child.isText ? (child.text ?? '') : '\ufffc'.repeat(child.nodeSize);
  });
  return text;
}
