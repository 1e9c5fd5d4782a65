import type { Inline, Mark, Text } from '#document/article-document.ts';

/** The mark types in the schema's order, outermost first. */
export const markOrder: readonly Mark['type'][] = [
  'link',
  'language',
  'bold',
  'italic',
  'strike',
  'superscript',
  'subscript',
  'code',
];

/** The marks with one more, in schema order; it takes the place of a mark of the same type. */
export function addMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  const others = marks.filter((other) => other.type !== mark.type);
  return [...others, mark].sort((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type));
}

/** Whether two marks have the same type and attributes. */
function isSameMark(a: Mark, b: Mark): boolean {
  if (a.type === 'link')
    return b.type === 'link' && a.attrs.href === b.attrs.href && a.attrs.article === b.attrs.article;
  if (a.type === 'language') return b.type === 'language' && a.attrs.lang === b.attrs.lang;
  return a.type === b.type;
}

/** Whether two mark sets, both in schema order, are equal. */
export function areSameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, index) => b[index] !== undefined && isSameMark(mark, b[index]));
}

/** A text node; without `marks` where there are none, as ProseMirror writes it. */
export function textNode(text: string, marks: readonly Mark[]): Text {
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}

/** Inline content without empty text, and with neighbouring text of equal marks as one node. */
export function joinText(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of content) {
    const last = joined.at(-1);
    if (node.type !== 'text') joined.push(node);
    else if (last?.type === 'text' && areSameMarks(last.marks ?? [], node.marks ?? [])) {
      joined[joined.length - 1] = textNode(last.text + node.text, node.marks ?? []);
    } else if (node.text !== '') joined.push(node);
  }
  return joined;
}

/** A piece of inline content: a leaf, or a mark around pieces. */
export type InlineTree =
  | { readonly kind: 'leaf'; readonly node: Inline }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly children: readonly InlineTree[] };

/** Nests inline content by its marks, so that a mark that spans several nodes is opened once. */
export function nestMarks(content: readonly Inline[]): readonly InlineTree[] {
  return nestFrom(content, 0);
}

function nestFrom(content: readonly Inline[], level: number): InlineTree[] {
  const trees: InlineTree[] = [];
  let from = 0;
  while (from < content.length) {
    const mark = content[from]?.marks?.[level];
    let to = from + 1;
    if (mark) while (to < content.length && hasMarkAt(content[to], level, mark)) to += 1;
    const run = content.slice(from, to);
    const node = run[0];
    if (mark) trees.push({ kind: 'mark', mark, children: nestFrom(run, level + 1) });
    else if (node) trees.push({ kind: 'leaf', node });
    from = to;
  }
  return trees;
}

function hasMarkAt(node: Inline | undefined, level: number, mark: Mark): boolean {
  const other = node?.marks?.[level];
  return other !== undefined && isSameMark(other, mark);
}
