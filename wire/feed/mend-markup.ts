const notable = /<!\[CDATA\[|<!--|<(?![\p{L}_:!?/])/gu;
const endOfText = /<\/(?:description|title|summary|content|content:encoded)\s*>/iy;
const mostTexts = 10_000;

/**
 * Mends what a tokenizer of XML would take for something else: a sign for «less» that begins no tag becomes `&lt;`, and
 * CDATA that was never closed ends with its element, before it swallows the items behind it.
 */
export function mendMarkup(source: string): string {
  const pieces: string[] = [];
  let from = 0;
  // Where the next CDATA ends, looked for once and not for each that begins before it; -1 where none does any more.
  let end = 0;
  notable.lastIndex = 0;
  for (let found = notable.exec(source); found; found = notable.exec(source)) {
    const at = found.index;
    if (found[0] === '<') {
      pieces.push(source.slice(from, at), '&lt;');
      from = at + 1;
    } else if (found[0] === '<!--') {
      notable.lastIndex = endAfter(source, '-->', at);
    } else {
      const begin = at + found[0].length;
      if (end < begin && end >= 0) end = source.indexOf(']]>', begin);
      const missing = missingEndOfCdata(source, begin, end);
      if (missing !== null && pieces.length < mostTexts) {
        pieces.push(source.slice(from, missing), ']]>');
        from = missing;
      }
      notable.lastIndex = missing ?? (end < 0 ? source.length : end + 3);
    }
  }
  return pieces.length === 0 ? source : pieces.join('') + source.slice(from);
}

function endAfter(source: string, end: string, from: number): number {
  const at = source.indexOf(end, from);
  return at < 0 ? source.length : at + end.length;
}

/** Where CDATA ought to have ended: at the end of its element, if the next thing that ends it belongs to other CDATA. */
function missingEndOfCdata(source: string, from: number, end: number): number | null {
  const next = source.indexOf('<![CDATA[', from);
  if (end >= 0 && (next < 0 || next > end)) return null;
  const limit = next < 0 ? source.length : next;
  for (let at = source.indexOf('</', from); at >= 0 && at < limit; at = source.indexOf('</', at + 2)) {
    endOfText.lastIndex = at;
    if (endOfText.test(source)) return at;
  }
  return null;
}
