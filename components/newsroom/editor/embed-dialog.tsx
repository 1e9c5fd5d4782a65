'use client';

import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { embedProvider } from '#document/from-html/embed-provider.ts';
import { isSafeEmbedUrl } from '#document/schema/addresses.ts';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { BlockButton } from './block-button.tsx';
import { insertBlock } from './extensions/insert-block.ts';

const texts = editorTexts.embed;

/** Puts something of another site into the text. */
export function EmbedDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = url.trim();
    if (!isSafeEmbedUrl(address)) return setProblem(texts.notHttps);
    const attrs = { url: address, provider: embedProvider(address), title: title.trim().slice(0, 500) };
    onClose();
    const { tr } = editor.state;
    if (insertBlock(editor.state, tr, { type: 'embed', attrs })) editor.view.dispatch(tr);
    editor.commands.focus();
  };
  return (
    <Dialog onClose={onClose} title={texts.dialog}>
      <form className="grid gap-y-4" noValidate onSubmit={submit}>
        <Field
          inputMode="url"
          label={texts.url}
          onChange={(event) => setUrl(event.target.value)}
          problem={problem}
          type="url"
          value={url}
        />
        <Field
          label={texts.title}
          onChange={(event) => setTitle(event.target.value)}
          placeholder={texts.titleHint}
          value={title}
        />
        <div className="flex items-center gap-x-5">
          <Button type="submit">{texts.insert}</Button>
          <BlockButton onClick={onClose}>{editorTexts.cancel}</BlockButton>
        </div>
      </form>
    </Dialog>
  );
}
