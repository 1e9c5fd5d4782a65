import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Plugin, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { leaveBlock, leaveBox } from './insert-block.ts';

type Label = { name: string; isFirst: boolean };

const labels: Readonly<Record<string, Label>> = {
  blockquote: { name: 'attribution', isFirst: false },
  pullquote: { name: 'attribution', isFirst: false },
  figure: { name: 'caption', isFirst: false },
  audio: { name: 'caption', isFirst: false },
  video: { name: 'caption', isFirst: false },
  infobox: { name: 'infoboxTitle', isFirst: true },
  table: { name: 'tableCaption', isFirst: true },
};
const labelNames = new Set(Object.values(labels).map(({ name }) => name));

/**
 * The lines that belong to a block: who said a quotation, the caption of a picture or table, the title of a box.
 * Ctrl-Enter leads to the line, and from there out of the block. A line that was left empty goes.
 */
export const blockLabels = Extension.create({
  name: 'blockLabels',
  priority: 200,
  addKeyboardShortcuts() {
    const run = (act: typeof goToLabel) => () => {
      const { state, view } = this.editor;
      const { tr } = state;
      if (!act(state, tr)) return false;
      view.dispatch(tr);
      return true;
    };
    return { 'Mod-Enter': run(goToLabel), Enter: run(enterInLabel), Backspace: run(removeEmptyLabel) };
  },
  addProseMirrorPlugins() {
    return [new Plugin({ appendTransaction: (_transactions, before, after) => withoutEmptyLabel(before, after) })];
  },
});

/** The innermost block around the selection that can have such a line, and the line's name; null where there is none. */
export function labelled(selection: Selection): { node: Node; position: number; label: Label } | null {
  if (selection instanceof NodeSelection) {
    const label = labels[selection.node.type.name];
    if (label) return { node: selection.node, position: selection.from, label };
  }
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const label = labels[$from.node(depth).type.name];
    if (label) return { node: $from.node(depth), position: $from.before(depth), label };
  }
  return null;
}

/** Moves the cursor to the line of the block around it, which is made where it is missing; from the line out of the block. */
export function goToLabel(state: EditorState, tr: Transaction): boolean {
  if (isInLabel(tr.selection)) return leaveLabel(state, tr);
  const found = labelled(tr.selection);
  const type = found && state.schema.nodes[found.label.name];
  if (!found || !type) return false;
  const { node, position, label } = found;
  const known = label.isFirst ? node.firstChild : node.lastChild;
  const at = label.isFirst ? position + 1 : position + node.nodeSize - 1;
  const isThere = known?.type === type;
  if (!isThere) tr.insert(at, type.create());
  const inside = label.isFirst || !isThere ? at + 1 : at - 1;
  tr.setSelection(TextSelection.create(tr.doc, inside)).scrollIntoView();
  return true;
}

function isInLabel({ $from }: Selection): boolean {
  return labelNames.has($from.parent.type.name);
}

function leaveLabel(state: EditorState, tr: Transaction): boolean {
  const { $from } = tr.selection;
  if (labels[$from.node(-1).type.name]?.isFirst) {
    const next = Selection.findFrom(tr.doc.resolve($from.after()), 1, true);
    if (next) tr.setSelection(next).scrollIntoView();
    return next !== null;
  }
  return leaveBlock(state, tr, $from, $from.depth - 1);
}

// A pull quote has one paragraph: after it comes who said it.
function enterInLabel(state: EditorState, tr: Transaction): boolean {
  if (!tr.selection.empty) return false;
  if (isInLabel(tr.selection)) return leaveLabel(state, tr);
  const { $from } = tr.selection;
  if ($from.depth > 1 && $from.node(-1).type.name === 'pullquote') return goToLabel(state, tr);
  return leaveBox(state, tr);
}

function removeEmptyLabel(_state: EditorState, tr: Transaction): boolean {
  const { $from, empty } = tr.selection;
  if (!empty || !isInLabel(tr.selection) || $from.parent.content.size > 0) return false;
  tr.delete($from.before(), $from.after());
  const near = Selection.findFrom(tr.doc.resolve($from.before()), -1, true);
  if (near) tr.setSelection(near);
  return true;
}

function withoutEmptyLabel(before: EditorState, after: EditorState): Transaction | null {
  const { $from } = before.selection;
  if (!isInLabel(before.selection) || before.selection.eq(after.selection)) return null;
  const { tr } = after;
  after.doc.descendants((node, position) => {
    if (!labelNames.has(node.type.name)) return true;
    const holdsCursor = after.selection.from > position && after.selection.from < position + node.nodeSize;
    const wasLeft = node.type === $from.parent.type && node.content.size === 0 && !holdsCursor;
    if (wasLeft) tr.delete(tr.mapping.map(position), tr.mapping.map(position + node.nodeSize));
    return false;
  });
  return tr.docChanged ? tr : null;
}
