import { Fragment, type Node } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';

/** Lets what stands in the quotation or box around the cursor out of it; its title or source becomes a paragraph. */
export function unwrapAround(state: EditorState, tr: Transaction, name: string): Transaction {
  const { $from } = tr.selection;
  const { paragraph } = state.schema.nodes;
  for (let depth = $from.depth; paragraph && depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name !== name) continue;
    const cursor = $from.pos - 1;
    const freed: Node[] = [];
    node.forEach((child) => {
      const isLabel = child.type.name === 'attribution' || child.type.name === 'infoboxTitle';
      if (!isLabel) freed.push(child);
      else if (child.content.size > 0) freed.push(paragraph.create(null, child.content));
    });
    const content = Fragment.from(freed);
    if (!$from.node(depth - 1).canReplace($from.index(depth - 1), $from.indexAfter(depth - 1), content)) return tr;
    tr.replaceWith($from.before(depth), $from.after(depth), content);
    return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(cursor, tr.doc.content.size))));
  }
  return tr;
}
