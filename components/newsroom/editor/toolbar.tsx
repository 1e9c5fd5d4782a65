'use client';

import type { Editor } from '@tiptap/core';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import { useEditorState } from '@tiptap/react';
import { use, useRef } from 'react';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { AroundTools } from './around-tools.tsx';
import { BlockMenu } from './block-menu.tsx';
import { EditorToolsContext } from './editor-tools.ts';
import { focusText } from './focus-text.ts';
import { ToolButton } from './tool-button.tsx';
import { useRoving } from './use-roving.ts';

const texts = editorTexts.toolbar;
const markNames = ['bold', 'italic', 'strike', 'superscript', 'subscript', 'code'] as const;
const signClasses: Readonly<Record<string, string>> = {
  bold: 'font-black',
  italic: 'font-serif italic',
  strike: 'line-through',
};

/** What can be done with the text: marks, links, blocks, undo, find; and below it what belongs to the block in hand. */
export function Toolbar({ editor }: { editor: Editor }) {
  const tools = use(EditorToolsContext);
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = useRoving(row);
  const state = useEditorState({
    editor,
    selector: ({ editor: self }) => ({
      marks: markNames.filter((name) => self.isActive(name)).join(' '),
      isLink: self.isActive('link'),
      isLanguage: self.isActive('language'),
      canUndo: undoDepth(self.state) > 0,
      canRedo: redoDepth(self.state) > 0,
    }),
  });
  const run = (command: typeof undo) => {
    command(editor.state, editor.view.dispatch);
    focusText(editor);
  };
  return (
    <div className="sticky top-0 z-20 border-b border-ink bg-paper font-sans text-ui">
      <div aria-label={texts.name} className="tool-row" onKeyDown={onKeyDown} ref={row} role="toolbar">
        <BlockMenu editor={editor} />
        {markNames.map((name) => (
          <ToolButton
            isPressed={state.marks.split(' ').includes(name)}
            key={name}
            keys={editorTexts.marks[name].keys}
            name={editorTexts.marks[name].name}
            onPress={() => focusText(editor).chain().toggleMark(name).run()}
          >
            <span aria-hidden="true" className={signClasses[name] ?? ''}>
              {editorTexts.marks[name].sign}
            </span>
          </ToolButton>
        ))}
        <ToolButton isPressed={state.isLink} keys="Ctrl+K" name={texts.link} onPress={() => tools.openDialog('link')}>
          {texts.link}
        </ToolButton>
        <ToolButton isPressed={state.isLanguage} name={texts.language} onPress={() => tools.openDialog('language')}>
          {texts.language}
        </ToolButton>
        <ToolButton keys="Ctrl+F" name={texts.find} onPress={tools.openFind}>
          {texts.find}
        </ToolButton>
        <ToolButton isDisabled={!state.canUndo} keys="Ctrl+Z" name={texts.undo} onPress={() => run(undo)}>
          ↶
        </ToolButton>
        <ToolButton isDisabled={!state.canRedo} keys="Ctrl+Maj+Z" name={texts.redo} onPress={() => run(redo)}>
          ↷
        </ToolButton>
      </div>
      <AroundTools editor={editor} />
    </div>
  );
}
