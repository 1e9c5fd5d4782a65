import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { leaveBlock } from './insert-block.ts';

// What browsers give for a key that an input method takes: dead keys, the keyboards of phones, Chinese, Japanese …
const inputMethodKey = 229;

/**
 * What is typed, dictated or composed while a block is chosen goes behind it: no picture is lost to a keystroke. Only
 * deleting deletes. Left to the browser, such input would also tear out of the page what React keeps in the block.
 */
export const chosenBlock = Extension.create({
  name: 'chosenBlock',
  // Before whatever else looks at what is typed.
  priority: 1000,
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleTextInput: (view, _from, _to, text) => writeBehind(view, text),
          handleDOMEvents: inputEvents(),
        },
      }),
    ];
  },
});

function inputEvents() {
  // The block that the key being pressed has left.
  let left: { from: number; to: number } | null = null;
  return {
    // An input method takes over with this key, and would write where the browser's selection is now.
    keydown: (view: EditorView, event: KeyboardEvent) => {
      const selection = event.keyCode === inputMethodKey ? chosen(view) : null;
      left = selection && goBehind(view) ? { from: selection.from, to: selection.to } : null;
      return false;
    },
    beforeinput: (view: EditorView, event: InputEvent) => {
      const isDeleting = event.inputType.startsWith('delete');
      const block = chosen(view) ?? (isDeleting ? left : null);
      left = null;
      if (!block || event.isComposing || !(isDeleting || event.inputType.startsWith('insert'))) return false;
      event.preventDefault();
      // The keyboards of phones do not tell a letter from the deleting key before this.
      if (isDeleting) view.dispatch(view.state.tr.delete(block.from, block.to).scrollIntoView());
      else if (event.data) writeBehind(view, event.data);
      return true;
    },
  };
}

function chosen(view: EditorView): NodeSelection | null {
  const { selection } = view.state;
  return selection instanceof NodeSelection && selection.node.isBlock ? selection : null;
}

function writeBehind(view: EditorView, text: string): boolean {
  if (!goBehind(view)) return false;
  view.dispatch(view.state.tr.insertText(text).scrollIntoView());
  return true;
}

/** Moves the cursor into the empty paragraph behind the chosen block, or into a new one. */
function goBehind(view: EditorView): boolean {
  const selection = chosen(view);
  if (!selection) return false;
  const { state } = view;
  const { tr } = state;
  const { $from, $to } = selection;
  const next = $to.nodeAfter;
  const { paragraph } = state.schema.nodes;
  if (next?.type === paragraph && next?.content.size === 0) {
    tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1));
  } else if (paragraph && $to.parent.canReplaceWith($to.index(), $to.index(), paragraph)) {
    tr.insert($to.pos, paragraph.create()).setSelection(TextSelection.create(tr.doc, $to.pos + 1));
  } else if (!leaveBlock(state, tr, $from, $from.depth)) return false;
  view.dispatch(tr);
  return true;
}
