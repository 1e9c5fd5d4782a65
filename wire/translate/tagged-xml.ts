import { decodeHTML } from 'entities';
import { readTaggedText, type TaggedPiece, writeTaggedText } from './tagged-text.ts';

const tag = /<m(\d+)>|<\/m(\d+)>|<m(\d+)\s*\/>|<k id="([^"]+)"[^>]*>([\s\S]*?)<\/k>/g;

/**
 * A tagged text as XML, in which tags have names: `<m1>…</m1>`, `<m2/>`, and `<k id="3" translate="no">…</k>`, which HTML
 * leaves untranslated too.
 */
export function toTaggedXml(tagged: string): string {
  return readTaggedText(tagged).map(writePiece).join('');
}

/** A translation of such XML as tagged text. `source` is what was translated: in it stands which tags are empty. */
export function fromTaggedXml(xml: string, source: string): string {
  const pieces: TaggedPiece[] = [];
  let end = 0;
  const addText = (text: string) => {
    if (text !== '') pieces.push({ kind: 'text', text: decodeHTML(text) });
  };
  for (const match of xml.matchAll(tag)) {
    addText(xml.slice(end, match.index));
    end = match.index + match[0].length;
    const [, open, close, empty, id, content] = match;
    if (open !== undefined) pieces.push({ kind: 'open', number: Number(open) });
    else if (close !== undefined) pieces.push({ kind: 'close', number: Number(close) });
    else if (empty !== undefined) pieces.push({ kind: 'empty', number: Number(empty) });
    else pieces.push({ kind: 'keep', id: id ?? '', content: readKept(content ?? '') });
  }
  addText(xml.slice(end));
  const written = writeTaggedText(pieces);
  const empties = readTaggedText(source).flatMap((piece) => (piece.kind === 'empty' ? [piece.number] : []));
  // Servers that read HTML write an empty element as a pair.
  return empties.reduce((text, number) => text.replaceAll(`<${number}></${number}>`, `<${number}/>`), written);
}

// Escapes as segments write them, whichever way the server did; markup in a kept span stays markup.
function readKept(content: string): string {
  return fromTaggedXml(content, '');
}

function writePiece(piece: TaggedPiece): string {
  switch (piece.kind) {
    case 'text':
      return piece.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    case 'open':
      return `<m${piece.number}>`;
    case 'close':
      return `</m${piece.number}>`;
    case 'empty':
      return `<m${piece.number}/>`;
    case 'keep':
      return `<k id="${piece.id}" translate="no">${toTaggedXml(piece.content)}</k>`;
  }
}
