'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type RefObject, use, useEffect, useId, useState } from 'react';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { type BlockCommand, findCommands } from './block-commands.ts';
import { EditorToolsContext } from './editor-tools.ts';
import { closeSlash, slashIn, takeSlash } from './extensions/slash-menu.ts';

/** What the menu does with a key; the text asks it first. */
export type SlashKeys = RefObject<(event: KeyboardEvent) => boolean>;

/** The menu that a slash opens: the focus stays in the text, which says what is chosen (ARIA, `aria-activedescendant`). */
export function SlashList({ editor, keys }: { editor: Editor; keys: SlashKeys }) {
  const tools = use(EditorToolsContext);
  const id = useId();
  const open = useEditorState({ editor, selector: ({ editor: self }) => slashIn(self.state) });
  const [chosen, setChosen] = useState({ typed: '', index: 0 });
  const found = open ? findCommands(open.typed) : [];
  const index = open && chosen.typed === open.typed ? Math.min(chosen.index, found.length - 1) : 0;
  const run = (command: BlockCommand) => {
    editor.view.dispatch(takeSlash(editor.state, editor.state.tr));
    command.run(editor, tools);
  };
  keys.current = ({ key }) => {
    // Whoever types fast is ahead of what the screen shows: the state of the text counts.
    const now = slashIn(editor.state);
    const offered = now ? findCommands(now.typed) : [];
    const at = now && chosen.typed === now.typed ? Math.min(chosen.index, offered.length - 1) : 0;
    const command = offered[at];
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (key === 'Escape') editor.view.dispatch(closeSlash(editor.state.tr));
    else if (step && now)
      setChosen({ typed: now.typed, index: (at + step + offered.length) % Math.max(offered.length, 1) });
    else if ((key === 'Enter' || key === 'Tab') && command) run(command);
    else return false;
    return true;
  };
  const activeId = open && found.length > 0 ? `${id}-${index}` : null;
  useEffect(() => {
    const { dom } = editor.view;
    if (activeId === null) for (const name of popupAttributes) dom.removeAttribute(name);
    else for (const name of popupAttributes) dom.setAttribute(name, name === 'aria-controls' ? id : activeId);
    document.getElementById(activeId ?? '')?.scrollIntoView({ block: 'nearest' });
  }, [editor, activeId, id]);
  if (!open) return null;
  return (
    <div className="slash-list" ref={(list) => place(list, editor, open.from)}>
      <div aria-label={editorTexts.slash.name} id={id} role="listbox">
        {found.map((command, position) => (
          <button
            aria-selected={position === index}
            className="block w-full cursor-pointer px-3 py-1.5 text-start aria-selected:bg-tint aria-selected:font-bold"
            id={`${id}-${position}`}
            key={command.name}
            onClick={() => run(command)}
            onMouseDown={(event) => event.preventDefault()}
            role="option"
            tabIndex={-1}
            type="button"
          >
            {editorTexts.blocks[command.name].name}
          </button>
        ))}
      </div>
      <p className="px-3 py-1.5 text-soft empty:hidden" role="status">
        {found.length === 0 ? editorTexts.slash.none : ''}
      </p>
    </div>
  );
}

const popupAttributes = ['aria-controls', 'aria-activedescendant'] as const;

// Below the slash, or above it where there is no room.
function place(list: HTMLElement | null, editor: Editor, position: number): void {
  if (!list) return;
  const line = editor.view.coordsAtPos(position);
  const { height, width } = list.getBoundingClientRect();
  const fits = line.bottom + height < window.innerHeight;
  list.style.top = `${fits ? line.bottom + 4 : Math.max(4, line.top - height - 4)}px`;
  list.style.left = `${Math.max(4, Math.min(line.left, window.innerWidth - width - 4))}px`;
}
