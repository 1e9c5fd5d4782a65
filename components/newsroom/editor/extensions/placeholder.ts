import { Extension } from '@tiptap/core';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { editorTexts } from '#messages/newsroom/editor.ts';

const labels: Readonly<Record<string, string>> = editorTexts.labels;

/** Says what belongs where nothing is written yet: in an empty article, and in the empty lines of blocks. */
export const placeholder = Extension.create({
  name: 'placeholder',
  addProseMirrorPlugins() {
    return [new Plugin({ props: { decorations: hints } })];
  },
});

function hints({ doc, selection }: EditorState): DecorationSet | null {
  const only = doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph' && doc.firstChild.content.size === 0;
  if (only) return DecorationSet.create(doc, [hint(0, 2, editorTexts.bodyPlaceholder)]);
  const { $from } = selection;
  const label = labels[$from.parent.type.name];
  if (!label || $from.parent.content.size > 0) return null;
  return DecorationSet.create(doc, [hint($from.before(), $from.after(), label)]);
}

function hint(from: number, to: number, text: string): Decoration {
  return Decoration.node(from, to, { class: 'hint', 'data-hint': text });
}
