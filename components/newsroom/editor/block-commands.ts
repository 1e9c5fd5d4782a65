import type { Editor, JSONContent } from '@tiptap/core';
import { editorTexts } from '#messages/newsroom/editor.ts';
import type { EditorTools } from './editor-tools.ts';
import { insertBlock } from './extensions/insert-block.ts';
import { newTable } from './extensions/table-grid.ts';
import { unwrapAround } from './extensions/unwrap.ts';
import { focusText } from './focus-text.ts';

type Name = keyof typeof editorTexts.blocks;

/** A kind of block that somebody can ask for. */
export type BlockCommand = {
  name: Name;
  /** Keys that do the same, as they are shown. */
  keys: string | null;
  isActive: (editor: Editor) => boolean;
  run: (editor: Editor, tools: EditorTools) => void;
};

const paragraph = { type: 'paragraph' };

/** Every block of an article, in the order of menus. */
export const blockCommands: readonly BlockCommand[] = [
  block('paragraph', 'Ctrl+Alt+0', (editor) => focusText(editor).chain().setNode('paragraph').run()),
  heading('heading2', 2),
  heading('heading3', 3),
  heading('heading4', 4),
  block('bulletList', 'Ctrl+Maj+8', (editor) => focusText(editor).chain().toggleList('bulletList', 'listItem').run()),
  block('orderedList', 'Ctrl+Maj+7', (editor) => focusText(editor).chain().toggleList('orderedList', 'listItem').run()),
  wrapping('blockquote', '> ', { type: 'blockquote', content: [paragraph] }),
  wrapping('pullquote', null, { type: 'pullquote', content: [paragraph] }),
  wrapping('infobox', null, { type: 'infobox', content: [{ type: 'infoboxTitle' }, paragraph] }),
  wish('image'),
  wish('gallery'),
  wish('audio'),
  wish('video'),
  block('table', null, (editor) => insert(editor, newTable(3, 3) as JSONContent)), // plain JSON, read-only for us
  block('embed', null, (_editor, tools) => tools.openDialog('embed')),
  block('codeBlock', '``` ', (editor) => focusText(editor).chain().toggleNode('codeBlock', 'paragraph').run()),
  block('horizontalRule', '---', (editor) => insert(editor, { type: 'horizontalRule' })),
];

/** The commands whose name or other words have what was typed in them, those that begin with it first. */
export function findCommands(typed: string): readonly BlockCommand[] {
  const plain = fold(typed);
  const ranked = blockCommands.map((command) => {
    const { name, words } = editorTexts.blocks[command.name];
    const said = [name, ...words].map(fold);
    return {
      command,
      rank: said.some((word) => word.startsWith(plain)) ? 0 : said.some((w) => w.includes(plain)) ? 1 : 2,
    };
  });
  return [0, 1].flatMap((rank) => ranked.flatMap((found) => (found.rank === rank ? [found.command] : [])));
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function block(name: Name, keys: string | null, run: BlockCommand['run']): BlockCommand {
  return { name, keys, run, isActive: (editor) => editor.isActive(name) };
}

function heading(name: Name, level: 2 | 3 | 4): BlockCommand {
  const run = (editor: Editor) => focusText(editor).chain().toggleNode('heading', 'paragraph', { level }).run();
  return { ...block(name, `Ctrl+Alt+${level}`, run), isActive: (editor) => editor.isActive('heading', { level }) };
}

function wish(name: 'image' | 'gallery' | 'audio' | 'video'): BlockCommand {
  const active = name === 'image' ? 'figure' : name;
  const run = (_editor: Editor, tools: EditorTools) => tools.pickFiles(name);
  return { ...block(name, null, run), isActive: (editor) => editor.isActive(active) };
}

// What is written is taken into the quotation or the box; once more, and it is let out.
function wrapping(name: 'blockquote' | 'pullquote' | 'infobox', keys: string | null, empty: JSONContent): BlockCommand {
  return block(name, keys, (editor) => {
    const { state } = editor;
    if (editor.isActive(name)) editor.view.dispatch(unwrapAround(state, state.tr, name));
    else if (state.selection.$from.parent.content.size === 0 || !wrap(editor, name)) insert(editor, empty);
    focusText(editor);
  });
}

function wrap(editor: Editor, name: string): boolean {
  return editor.chain().setNode('paragraph').wrapIn(name).run();
}

function insert(editor: Editor, json: JSONContent): void {
  const { state, view } = editor;
  const { tr } = state;
  if (insertBlock(state, tr, json)) view.dispatch(tr);
  focusText(editor);
}
