import { Extension } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

type Options = { openLink: () => void };

/** Enter on a chosen picture, sound, film or embed leads to its fields; Ctrl-K asks where a link leads. */
export const blockKeys = Extension.create<Options>({
  name: 'blockKeys',
  priority: 500,
  addOptions: () => ({ openLink: () => {} }),
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { state, view } = this.editor;
        if (!(state.selection instanceof NodeSelection)) return false;
        const block = view.nodeDOM(state.selection.from);
        const field = block instanceof HTMLElement ? block.querySelector('input') : null;
        field?.focus();
        return field !== null;
      },
      'Mod-k': () => {
        takeSelection(this.editor.view);
        this.options.openLink();
        return true;
      },
    };
  },
});

// The browser tells of a selection made by keys a moment later, when a dialog has taken the focus already.
function takeSelection(view: EditorView): void {
  const shown = view.dom.ownerDocument.getSelection();
  const { anchorNode, focusNode } = shown ?? {};
  if (!shown || !anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return;
  const { state } = view;
  if (!(state.selection instanceof TextSelection)) return;
  const anchor = view.posAtDOM(anchorNode, shown.anchorOffset);
  const head = view.posAtDOM(focusNode, shown.focusOffset);
  const selection = TextSelection.between(state.doc.resolve(anchor), state.doc.resolve(head));
  if (!selection.eq(state.selection)) view.dispatch(state.tr.setSelection(selection));
}
