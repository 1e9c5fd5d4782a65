'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useRef } from 'react';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { goToLabel, labelled } from './extensions/labels.ts';
import { changeTable, isInTable, type TableAct } from './extensions/table-editing.ts';
import { unwrapAround } from './extensions/unwrap.ts';
import { focusText } from './focus-text.ts';
import { ToolButton } from './tool-button.tsx';
import { useRoving } from './use-roving.ts';

const texts = editorTexts.around;
const tableActs = Object.keys(editorTexts.table) as TableAct[]; // the texts are named after the acts
const wraps = ['blockquote', 'pullquote', 'infobox'] as const;

/** What can be done with the block that the cursor is in: its title or caption, rows and columns, a language of code. */
export function AroundTools({ editor }: { editor: Editor }) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = useRoving(row);
  const state = useEditorState({
    editor,
    selector: ({ editor: self }) => ({
      label: labelled(self.state.selection)?.label.name ?? null,
      isTable: isInTable(self.state.selection),
      wrap: wraps.find((name) => self.isActive(name)) ?? null,
      start: self.isActive('orderedList') ? Number(self.getAttributes('orderedList').start) : null,
      language: self.isActive('codeBlock') ? String(self.getAttributes('codeBlock').language ?? '') : null,
    }),
  });
  const { label, isTable, wrap, start, language } = state;
  if (label === null && !isTable && wrap === null && start === null && language === null) return null;
  const act = (change: typeof goToLabel) => {
    const { tr } = editor.state;
    if (change(editor.state, tr)) editor.view.dispatch(tr);
    focusText(editor);
  };
  return (
    <div aria-label={texts.name} className="tool-row border-t" onKeyDown={onKeyDown} ref={row} role="toolbar">
      {label && (
        <ToolButton
          keys="Ctrl+Entrée"
          name={editorTexts.labels[label as keyof typeof editorTexts.labels]} // labels.ts knows these four
          onPress={() => act(goToLabel)}
        >
          {texts.label[label as keyof typeof texts.label] /* the same four */}
        </ToolButton>
      )}
      {wrap && (
        <ToolButton name={texts.unwrap} onPress={() => act((now, tr) => unwrapAround(now, tr, wrap).docChanged)}>
          {texts.unwrap}
        </ToolButton>
      )}
      {isTable &&
        tableActs.map((name) => (
          <ToolButton
            key={name}
            name={editorTexts.table[name]}
            onPress={() => act((now, tr) => changeTable(now, tr, name))}
          >
            {editorTexts.table[name]}
          </ToolButton>
        ))}
      {start !== null && (
        <SmallField
          label={texts.listStart}
          onChange={(value) =>
            editor.commands.updateAttributes('orderedList', { start: Math.min(Number(value) || 0, 999_999) })
          }
          type="number"
          value={String(start)}
        />
      )}
      {language !== null && (
        <SmallField
          label={texts.codeLanguage}
          onChange={(value) => editor.commands.updateAttributes('codeBlock', { language: languageName(value) })}
          type="text"
          value={language}
        />
      )}
    </div>
  );
}

type FieldProps = { label: string; value: string; type: 'text' | 'number'; onChange: (value: string) => void };

function SmallField({ label, value, type, onChange }: FieldProps) {
  return (
    <label className="flex items-center gap-x-2 whitespace-nowrap px-2">
      {label}
      <input
        className="min-h-8 w-24 border border-ink bg-paper px-2"
        min={0}
        onChange={(event) => onChange(event.target.value)}
        type={type}
        value={value}
      />
    </label>
  );
}

// As document/schema/node-specs.ts takes it.
function languageName(typed: string): string | null {
  const name = typed
    .toLowerCase()
    .replace(/[^a-z0-9+#._-]/g, '')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 40);
  return name === '' ? null : name;
}
