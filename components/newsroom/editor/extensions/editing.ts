import { Extension } from '@tiptap/core';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';

/** What every text editor does: undo, redo, and a cursor between blocks and where something would be dropped. */
export const editing = Extension.create({
  name: 'editing',
  addKeyboardShortcuts() {
    const { editor } = this;
    const run = (command: typeof undo) => () => command(editor.state, editor.view.dispatch);
    return { 'Mod-z': run(undo), 'Shift-Mod-z': run(redo), 'Mod-y': run(redo) };
  },
  addProseMirrorPlugins() {
    return [history(), dropCursor({ class: 'drop-cursor', color: false, width: 3 }), gapCursor()];
  },
});
