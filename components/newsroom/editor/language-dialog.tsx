'use client';

import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { BlockButton } from './block-button.tsx';

const texts = editorTexts.language;
const choices = Object.entries(texts.names).map(([value, name]) => ({ value, name }));

/** Says which language some words are in, so that they are read aloud and set as they should be. */
export function LanguageDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const current: unknown = editor.getAttributes('language').lang;
  const [lang, setLang] = useState(typeof current === 'string' ? current : 'en');
  const known = choices.some(({ value }) => value === lang) ? choices : [{ value: lang, name: lang }, ...choices];
  const finish = (change: (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>) => {
    onClose();
    change(editor.chain().focus().extendMarkRange('language')).run();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    finish((chain) => chain.setMark('language', { lang }));
  };
  return (
    <Dialog onClose={onClose} title={texts.dialog}>
      <form className="grid gap-y-4" onSubmit={submit}>
        <SelectField
          choices={known}
          label={texts.field}
          onChange={(event) => setLang(event.target.value)}
          value={lang}
        />
        <div className="flex items-center gap-x-5">
          <Button type="submit">{texts.set}</Button>
          <BlockButton onClick={onClose}>{editorTexts.cancel}</BlockButton>
          {typeof current === 'string' && (
            <BlockButton onClick={() => finish((chain) => chain.unsetMark('language'))}>{texts.remove}</BlockButton>
          )}
        </div>
      </form>
    </Dialog>
  );
}
