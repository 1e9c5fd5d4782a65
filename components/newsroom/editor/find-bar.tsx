'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { goOn, lookFor, replaceAll, replaceCurrent, searchIn } from './extensions/find-replace.ts';
import { focusText } from './focus-text.ts';
import { ToolButton } from './tool-button.tsx';

const texts = editorTexts.find;

/** Looks for words in the text and replaces them; accents do not matter. */
export function FindBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [text, setText] = useState('');
  const [replacement, setReplacement] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [replaced, setReplaced] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
    return () => {
      if (!editor.isDestroyed) editor.view.dispatch(lookFor(editor.state.tr, { text: '', matchCase: false }));
    };
  }, [editor]);
  const { current, all } = useEditorState({
    editor,
    selector: ({ editor: self }) => ({
      current: searchIn(self.state).current + 1,
      all: searchIn(self.state).places.length,
    }),
  });
  const look = (wanted: { text: string; matchCase: boolean }) => {
    setText(wanted.text);
    setMatchCase(wanted.matchCase);
    setReplaced(null);
    editor.view.dispatch(lookFor(editor.state.tr, wanted));
  };
  const go = (step: 1 | -1) => editor.view.dispatch(goOn(editor.state, editor.state.tr, step));
  const replaceEvery = () => {
    editor.view.dispatch(replaceAll(editor.state, editor.state.tr, replacement));
    setReplaced(all);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      onClose();
      focusText(editor);
    } else if (event.key === 'Enter' && event.target === field.current) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search aria-label={texts.bar} className="find-bar" onKeyDown={onKeyDown}>
      <FindField label={texts.find} onChange={(typed) => look({ text: typed, matchCase })} ref={field} value={text} />
      <p aria-live="polite" className="min-w-24">
        {replaced === null ? text && texts.count(current, all) : texts.replaced(replaced)}
      </p>
      <ToolButton isDisabled={all === 0} keys="Maj+Entrée" name={texts.previous} onPress={() => go(-1)}>
        ↑
      </ToolButton>
      <ToolButton isDisabled={all === 0} keys="Entrée" name={texts.next} onPress={() => go(1)}>
        ↓
      </ToolButton>
      <label className="flex items-center gap-x-1.5">
        <input
          checked={matchCase}
          onChange={(event) => look({ text, matchCase: event.target.checked })}
          type="checkbox"
        />
        {texts.matchCase}
      </label>
      {editor.isEditable && (
        <>
          <FindField label={texts.replace} onChange={setReplacement} value={replacement} />
          <ToolButton
            isDisabled={all === 0}
            name={texts.replaceOne}
            onPress={() => editor.view.dispatch(replaceCurrent(editor.state, editor.state.tr, replacement))}
          >
            {texts.replaceOne}
          </ToolButton>
          <ToolButton isDisabled={all === 0} name={texts.replaceAll} onPress={replaceEvery}>
            {texts.replaceAll}
          </ToolButton>
        </>
      )}
      <ToolButton keys="Échap" name={editorTexts.close} onPress={onClose}>
        ✕
      </ToolButton>
    </search>
  );
}

type FieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  ref?: React.Ref<HTMLInputElement>;
};

function FindField({ label, value, onChange, ref }: FieldProps) {
  return (
    <input
      aria-label={label}
      className="min-h-9 w-44 border border-ink bg-paper px-2"
      onChange={(event) => onChange(event.target.value)}
      placeholder={label}
      ref={ref}
      value={value}
    />
  );
}
