import { Extension } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';

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
        // The browser tells of a selection made by keys a moment after the next key.
        requestAnimationFrame(() => this.options.openLink());
        return true;
      },
    };
  },
});
