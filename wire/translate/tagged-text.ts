/** A piece of a tagged text. `keep` is a span that must come back as it is: `content` is what stands in it, as written. */
export type TaggedPiece =
  | { kind: 'text'; text: string }
  | { kind: 'open' | 'close' | 'empty'; number: number }
  | { kind: 'keep'; id: string; content: string };

const tag = /<(\d+)>|<\/(\d+)>|<(\d+)\/>|<k id="([^"]+)">([\s\S]*?)<\/k>/g;

/**
 * Reads a tagged text: what segments are written in (document/segments/segment-markup.ts), with spans to keep. What is no
 * such tag is text, a lone `<` or `&` too.
 */
export function readTaggedText(tagged: string): TaggedPiece[] {
  const pieces: TaggedPiece[] = [];
  const addText = (text: string) => {
    if (text !== '') pieces.push({ kind: 'text', text: unescapeText(text) });
  };
  let end = 0;
  for (const match of tagged.matchAll(tag)) {
    addText(tagged.slice(end, match.index));
    end = match.index + match[0].length;
    const [, open, close, empty, id, content] = match;
    if (open !== undefined) pieces.push({ kind: 'open', number: Number(open) });
    else if (close !== undefined) pieces.push({ kind: 'close', number: Number(close) });
    else if (empty !== undefined) pieces.push({ kind: 'empty', number: Number(empty) });
    else pieces.push({ kind: 'keep', id: id ?? '', content: content ?? '' });
  }
  addText(tagged.slice(end));
  return pieces;
}

/** Writes pieces as a tagged text. */
export function writeTaggedText(pieces: readonly TaggedPiece[]): string {
  return pieces.map(writePiece).join('');
}

function writePiece(piece: TaggedPiece): string {
  switch (piece.kind) {
    case 'text':
      return piece.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    case 'open':
      return `<${piece.number}>`;
    case 'close':
      return `</${piece.number}>`;
    case 'empty':
      return `<${piece.number}/>`;
    case 'keep':
      return `<k id="${piece.id}">${piece.content}</k>`;
  }
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
