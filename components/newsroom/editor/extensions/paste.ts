import { type Editor, Extension } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { cleanSlice } from './clean-slice.ts';

type Options = {
  /** Files that were pasted, or dropped at a position. */
  onFiles: (editor: Editor, files: File[], position: number) => void;
  /** HTML from elsewhere, to be read and put in place of the selection, or where it was dropped. */
  onHtml: (editor: Editor, html: string, position: number) => void;
};

/** Takes what is pasted and dropped: files are sent, our own text stays as it is, everything else is read anew. */
export const paste = Extension.create<Options>({
  name: 'pasteReader',
  priority: 400,
  addOptions: () => ({ onFiles: () => {}, onHtml: () => {} }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const { onFiles, onHtml } = this.options;
    const take = (event: Event, data: DataTransfer | null, position: number) => {
      const html = data?.getData('text/html') ?? '';
      // Office programs send a picture of the text beside the text.
      const files = html === '' ? [...(data?.files ?? [])] : [];
      if (files.length > 0) onFiles(editor, files, position);
      else if (html === '' || isOurs(html)) return false;
      else onHtml(editor, html, position);
      event.preventDefault();
      return true;
    };
    return [
      new Plugin({
        props: {
          transformPasted: cleanSlice,
          // Before ProseMirror, which would let the browser parse foreign HTML with its styles.
          handleDOMEvents: {
            paste: (view, event) => {
              if (!view.editable || isInCode(view)) return false;
              return take(event, event.clipboardData, view.state.selection.from);
            },
            drop: (view, event) => {
              if (!view.editable || view.dragging) return false;
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
              return take(event, event.dataTransfer, at?.pos ?? view.state.selection.from);
            },
          },
        },
      }),
    ];
  },
});

/** The content of a document as it is put into a text: the ends of its first and last paragraph join what is there. */
export function sliceOf(view: EditorView, content: object): Slice {
  const { content: blocks } = view.state.schema.nodeFromJSON(content);
  const isOpen = (name: string | undefined) => (name === 'paragraph' ? 1 : 0);
  return new Slice(blocks, isOpen(blocks.firstChild?.type.name), isOpen(blocks.lastChild?.type.name));
}

function isOurs(html: string): boolean {
  return /<[^>]+\sdata-pm-slice=/.test(html);
}

function isInCode(view: EditorView): boolean {
  return view.state.selection.$from.parent.type.spec.code === true;
}
