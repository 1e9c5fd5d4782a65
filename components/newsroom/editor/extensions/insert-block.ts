import type { JSONContent } from '@tiptap/core';
import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';

/**
 * Puts a block where the writer is: in place of an empty paragraph, else behind the block around the cursor that leaves
 * room for it. The cursor goes to its first text; behind a block without text, and
 * one that the cursor does not leave by itself, there is always a paragraph to write on.
 */
export function insertBlock(state: EditorState, tr: Transaction, json: JSONContent): boolean {
  const node = state.schema.nodeFromJSON(json);
  const place = placeFor(tr.selection, node);
  if (!place) return false;
  tr.replaceWith(place.from, place.to, node);
  const after = place.from + node.nodeSize;
  const hasText = node.isTextblock || node.content.size > 0;
  // What keeps the cursor in needs a place to go to.
  if (!hasText || node.type.spec.isolating) ensureParagraph(state, tr, after);
  const first = hasText ? Selection.findFrom(tr.doc.resolve(place.from), 1, true) : null;
  // Behind a block without text, and not on it: what is typed next would take its place.
  const next = first && first.from <= after ? first : Selection.findFrom(tr.doc.resolve(after), 1, true);
  if (next) tr.setSelection(next);
  tr.scrollIntoView();
  return true;
}

/** Puts a block near a position, such as where a file was dropped, and leaves the cursor where it is. */
export function insertBlockAt(state: EditorState, tr: Transaction, position: number, json: JSONContent): boolean {
  const node = state.schema.nodeFromJSON(json);
  const place = placeFor(Selection.near(tr.doc.resolve(Math.min(position, tr.doc.content.size))), node);
  if (!place) return false;
  tr.replaceWith(place.from, place.to, node);
  ensureParagraph(state, tr, place.from + node.nodeSize);
  return true;
}

/** Takes an empty paragraph at the end of a box out of it: whoever presses Enter twice is done with the box. */
export function leaveBox(state: EditorState, tr: Transaction): boolean {
  const { $from, empty } = tr.selection;
  const box = $from.depth > 1 ? $from.node(-1) : null;
  if (!empty || box?.type.name !== 'infobox' || $from.parent.content.size > 0) return false;
  const index = $from.index(-1);
  if (index !== box.childCount - 1 || !box.canReplace(index, index + 1)) return false;
  const inside = $from.start(-1);
  tr.delete($from.before(), $from.after());
  const $box = tr.doc.resolve(inside);
  return leaveBlock(state, tr, $box, $box.depth);
}

/** Moves the cursor behind the block at `depth`, onto a new paragraph at the first level that can hold one. */
export function leaveBlock(state: EditorState, tr: Transaction, $from: ResolvedPos, depth: number): boolean {
  const { paragraph } = state.schema.nodes;
  for (let level = depth; paragraph && level > 0; level -= 1) {
    const index = $from.indexAfter(level - 1);
    if (!$from.node(level - 1).canReplaceWith(index, index, paragraph)) continue;
    const after = $from.after(level);
    tr.insert(after, paragraph.create())
      .setSelection(TextSelection.create(tr.doc, after + 1))
      .scrollIntoView();
    return true;
  }
  return false;
}

function placeFor(selection: Selection, node: Node): { from: number; to: number } | null {
  const { $from } = selection;
  if (selection instanceof NodeSelection) {
    const index = $from.index() + 1;
    if ($from.parent.canReplaceWith(index, index, node.type)) return { from: selection.to, to: selection.to };
  }
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const parent = $from.node(depth - 1);
    const index = $from.index(depth - 1);
    const isEmpty = depth === $from.depth && $from.parent.isTextblock && $from.parent.content.size === 0;
    if (isEmpty && parent.canReplaceWith(index, index + 1, node.type)) {
      return { from: $from.before(depth), to: $from.after(depth) };
    }
    if (parent.canReplaceWith(index + 1, index + 1, node.type)) {
      return { from: $from.after(depth), to: $from.after(depth) };
    }
  }
  return null;
}

function ensureParagraph(state: EditorState, tr: Transaction, position: number): void {
  const { paragraph } = state.schema.nodes;
  const $after = tr.doc.resolve(position);
  if (
    paragraph &&
    !$after.nodeAfter?.isTextblock &&
    $after.parent.canReplaceWith($after.index(), $after.index(), paragraph)
  ) {
    tr.insert(position, paragraph.create());
  }
}
