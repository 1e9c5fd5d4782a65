import type { Editor } from '@tiptap/core';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import { useEditorState } from '@tiptap/react';
import { useRef } from 'react';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { pageTexts } from '#messages/newsroom/pages.ts';
import { ToolButton } from '../editor/tool-button.tsx';
import { useRoving } from '../editor/use-roving.ts';

type Props = { editor: Editor; onLink: () => void };

const { blocks, marks, toolbar } = editorTexts;

const blockTools = [
  { name: blocks.heading2.name, type: 'heading', attributes: { level: 2 } },
  { name: blocks.heading3.name, type: 'heading', attributes: { level: 3 } },
  { name: blocks.bulletList.name, type: 'bulletList', attributes: {} },
  { name: blocks.orderedList.name, type: 'orderedList', attributes: {} },
];

/** What can be done with the text of a page. */
export function PageTools({ editor, onLink }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = useRoving(row);
  const state = useEditorState({
    editor,
    selector: ({ editor: self }) => ({
      blocks: blockTools.map(({ type, attributes }) => self.isActive(type, attributes)),
      isBold: self.isActive('bold'),
      isItalic: self.isActive('italic'),
      isLink: self.isActive('link'),
      canUndo: undoDepth(self.state) > 0,
      canRedo: redoDepth(self.state) > 0,
    }),
  });
  const run = (command: typeof undo) => {
    command(editor.state, editor.view.dispatch);
    editor.commands.focus();
  };
  const toggle = ({ type, attributes }: (typeof blockTools)[number]) => {
    const chain = editor.chain().focus();
    if (type === 'heading') chain.toggleNode('heading', 'paragraph', attributes).run();
    else chain.toggleList(type, 'listItem').run();
  };
  return (
    <div className="sticky top-0 z-20 border-b border-ink bg-paper font-sans text-ui">
      <div
        aria-label={pageTexts.form.tools}
        className="tool-row flex-wrap [&>button]:shrink-0"
        onKeyDown={onKeyDown}
        ref={row}
        role="toolbar"
      >
        {blockTools.map((tool, index) => (
          <ToolButton
            isPressed={state.blocks[index] ?? false}
            key={tool.name}
            name={tool.name}
            onPress={() => toggle(tool)}
          >
            {tool.name}
          </ToolButton>
        ))}
        <ToolButton
          isPressed={state.isBold}
          keys={marks.bold.keys}
          name={marks.bold.name}
          onPress={() => editor.chain().focus().toggleMark('bold').run()}
        >
          <span aria-hidden="true" className="font-black">
            {marks.bold.sign}
          </span>
        </ToolButton>
        <ToolButton
          isPressed={state.isItalic}
          keys={marks.italic.keys}
          name={marks.italic.name}
          onPress={() => editor.chain().focus().toggleMark('italic').run()}
        >
          <span aria-hidden="true" className="font-serif italic">
            {marks.italic.sign}
          </span>
        </ToolButton>
        <ToolButton isPressed={state.isLink} keys="Ctrl+K" name={toolbar.link} onPress={onLink}>
          {toolbar.link}
        </ToolButton>
        <ToolButton isDisabled={!state.canUndo} keys="Ctrl+Z" name={toolbar.undo} onPress={() => run(undo)}>
          ↶
        </ToolButton>
        <ToolButton isDisabled={!state.canRedo} keys="Ctrl+Maj+Z" name={toolbar.redo} onPress={() => run(redo)}>
          ↷
        </ToolButton>
      </div>
    </div>
  );
}
