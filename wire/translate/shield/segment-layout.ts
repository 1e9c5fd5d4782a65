import { escapeMarkup } from '#document/segments/segment-markup.ts';

/**
 * A segment's words and where its markup stands in them: `start` and `end` of a mark count UTF-16 units of `plain`, and are
 * equal for what holds no words (`atom`: a line break, inline code). `parent` is the number of the mark around it.
 */
export type SegmentLayout = { readonly plain: string; readonly marks: readonly LayoutMark[] };

export type LayoutMark = {
  readonly number: number;
  readonly kind: 'pair' | 'atom';
  readonly parent: number | null;
  readonly start: number;
  readonly end: number;
};

const tag = /<(?:(\d{1,6})>|\/(\d{1,6})>|(\d{1,6})\/>)/g;

/** Reads the text of a segment (segment-markup.ts). Of tags that don't pair up it takes what it can. */
export function readLayout(text: string): SegmentLayout {
  let plain = '';
  const marks: LayoutMark[] = [];
  const open: { number: number; start: number }[] = [];
  let end = 0;
  for (const match of text.matchAll(tag)) {
    plain += unescapeMarkup(text.slice(end, match.index));
    end = match.index + match[0].length;
    const [, opened, closed, atom] = match;
    const parent = open.at(-1)?.number ?? null;
    if (opened !== undefined) open.push({ number: Number(opened), start: plain.length });
    else if (atom !== undefined)
      marks.push({ number: Number(atom), kind: 'atom', parent, start: plain.length, end: plain.length });
    else if (open.at(-1)?.number === Number(closed)) {
      const { number, start } = open.pop() ?? { number: 0, start: 0 };
      marks.push({ number, kind: 'pair', parent: open.at(-1)?.number ?? null, start, end: plain.length });
    }
  }
  plain += unescapeMarkup(text.slice(end));
  return { plain, marks: marks.sort((a, b) => a.number - b.number) };
}

/** Writes words and marks as the text of a segment. Marks that overlap are cut so that they nest as their parents say. */
export function writeLayout({ plain, marks }: SegmentLayout): string {
  const write = (parent: number | null, from: number, to: number): string => {
    let text = '';
    let at = from;
    const children = marks
      .filter((mark) => mark.parent === parent)
      .sort((a, b) => a.start - b.start || a.number - b.number);
    for (const { number, kind, start, end } of children) {
      const begin = Math.min(Math.max(start, at), to);
      const stop = Math.min(Math.max(end, begin), to);
      text += escapeMarkup(plain.slice(at, begin));
      text += kind === 'atom' ? `<${number}/>` : `<${number}>${write(number, begin, stop)}</${number}>`;
      at = stop;
    }
    return text + escapeMarkup(plain.slice(at, to));
  };
  return write(null, 0, plain.length);
}

/** The same marks after some of the words were replaced; the changes are in order and don't overlap. */
export function editLayout(
  layout: SegmentLayout,
  edits: readonly { start: number; end: number; text: string }[],
): SegmentLayout {
  if (edits.length === 0) return layout;
  let plain = '';
  let from = 0;
  for (const edit of edits) {
    plain += layout.plain.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  const move = (position: number, isEnd: boolean) => {
    let shift = 0;
    for (const { start, end, text } of edits) {
      if (start > position || (start === position && (isEnd || start < end))) break;
      if (end > position) return start + shift + (isEnd ? text.length : 0);
      shift += text.length - (end - start);
    }
    return position + shift;
  };
  const marks = layout.marks.map((mark) => {
    const start = move(mark.start, mark.kind === 'atom');
    return { ...mark, start, end: mark.kind === 'atom' ? start : Math.max(start, move(mark.end, true)) };
  });
  return { plain: plain + layout.plain.slice(from), marks };
}

function unescapeMarkup(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_whole, name) => (name === 'amp' ? '&' : name === 'lt' ? '<' : '>'));
}
