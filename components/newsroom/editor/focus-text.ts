import type { Editor } from '@tiptap/core';

/**
 * Gives the text the focus at once. Tiptap's own command waits for the next frame, and on a busy machine somebody has gone
 * on to another field by then: what they type would go into the text, over a chosen picture even.
 */
export function focusText(editor: Editor): Editor {
  editor.view.focus();
  return editor;
}
