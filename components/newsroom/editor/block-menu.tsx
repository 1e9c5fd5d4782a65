'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent, use, useId, useRef, useState } from 'react';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { type BlockCommand, blockCommands } from './block-commands.ts';
import { EditorToolsContext } from './editor-tools.ts';

/** The menu of blocks: what the cursor is in, and everything that it could be or that can be put in. */
export function BlockMenu({ editor }: { editor: Editor }) {
  const tools = use(EditorToolsContext);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const active = useEditorState({
    editor,
    selector: ({ editor: self }) => blockCommands.findLast((command) => command.isActive(self))?.name ?? 'paragraph',
  });
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (command: BlockCommand) => {
    setOpen(false);
    command.run(editor, tools);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus left button and menu
    <div className="relative" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <button
        aria-controls={isOpen ? id : undefined}
        aria-expanded={isOpen}
        aria-haspopup="menu"
        className="min-h-10 cursor-pointer whitespace-nowrap px-2 font-bold hover:bg-tint"
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => event.key === 'ArrowDown' && setOpen(true)}
        ref={button}
        type="button"
      >
        {editorTexts.blocks[active].name} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <div
          className="tool-menu"
          id={id}
          onKeyDown={(event) => moveIn(menu.current, event, close)}
          ref={menu}
          role="menu"
        >
          {blockCommands.map((command, index) => (
            <button
              // biome-ignore lint/a11y/noAutofocus: whoever opens a menu is to be in it
              autoFocus={index === 0}
              className="block w-full cursor-pointer px-3 py-2 text-start hover:bg-tint focus:bg-tint"
              key={command.name}
              onClick={() => choose(command)}
              role="menuitem"
              tabIndex={-1}
              type="button"
            >
              {editorTexts.blocks[command.name].name}
              {command.keys && <span className="ms-4 text-soft">{command.keys}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function moveIn(menu: HTMLElement | null, event: KeyboardEvent, close: () => void): void {
  const items = menu ? [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')] : [];
  const at = items.indexOf(event.target as HTMLElement); // one of them, or nothing of ours
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (event.key === 'Escape') close();
  if (next !== undefined) items[(next + items.length) % items.length]?.focus();
  if (next === undefined && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
}
