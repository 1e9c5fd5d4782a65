/** Who is quoted, and how much: the outermost quotations, those within them, and whether every one is closed. */
export type Quotes = { spans: string[]; nested: number; isBalanced: boolean; quotedShare: number };

const closers: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '‹': '›', '‘': '’', '»': '«' };

/** Reads the quotation marks of a text in any of the ways that papers set them. Apostrophes are none. */
export function readQuotes(text: string): Quotes {
  const open: { closer: string; from: number }[] = [];
  const spans: string[] = [];
  let nested = 0;
  let isBalanced = true;
  let quoted = 0;
  for (const { 0: sign, index } of text.matchAll(/[«»“”„‹›‘’"]/g)) {
    if (sign === '’' && !closesSingle(text, index, open.at(-1)?.closer)) continue;
    const place = lastIndexOf(open, sign);
    if (place >= 0) {
      isBalanced &&= place === open.length - 1;
      const from = open[place]?.from ?? 0;
      open.length = place;
      if (place > 0) nested += 1;
      else {
        spans.push(text.slice(from, index).trim());
        quoted += index - from;
      }
    } else if (sign === '"' || (closers[sign] !== undefined && sign !== '»'))
      open.push({ closer: sign === '"' ? '"' : (closers[sign] ?? ''), from: index + 1 });
    else isBalanced = false;
  }
  const letters = text.length || 1;
  return { spans, nested, isBalanced: isBalanced && open.length === 0, quotedShare: quoted / letters };
}

// Nobody quotes eight deep.
function lastIndexOf(open: readonly { closer: string }[], sign: string): number {
  for (let place = open.length - 1; place >= Math.max(0, open.length - 8); place -= 1)
    if (open[place]?.closer.includes(sign)) return place;
  return -1;
}

// «’» closes a quotation that «‘» opened, at the end of a word only.
function closesSingle(text: string, index: number, closer: string | undefined): boolean {
  return closer === '’' && !/\p{L}/u.test(text[index + 1] ?? '');
}
