import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { cleanHref } from '#document/schema/addresses.ts';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { pageTexts } from '#messages/newsroom/pages.ts';
import { BlockButton } from '../editor/block-button.tsx';

const texts = pageTexts.form.link;

/** Sets a link to an address; pages about the paper know no other ones. */
export function PageLinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const before: string = editor.getAttributes('link').href ?? '';
  const [typed, setTyped] = useState(before);
  const [problem, setProblem] = useState<string | null>(null);
  const chain = () => {
    onClose();
    return editor.chain().focus().extendMarkRange('link');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React tells the form of the page of it, too.
    event.stopPropagation();
    const href = cleanHref(typed.trim());
    if (href === null) return setProblem(editorTexts.link.unsafe);
    const attrs = { href, article: null };
    if (editor.state.selection.empty && before === '')
      chain()
        .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs }] })
        .run();
    else chain().setMark('link', attrs).run();
  };
  // Outside of the form of the page: forms don't nest.
  return createPortal(
    <Dialog onClose={onClose} title={texts.open}>
      <form className="grid gap-y-4" noValidate onSubmit={submit}>
        <Field
          autoCapitalize="none"
          label={texts.address}
          onChange={(event) => setTyped(event.target.value)}
          problem={problem}
          spellCheck={false}
          value={typed}
        />
        <div className="flex items-center gap-x-5">
          <Button type="submit">{texts.set}</Button>
          <BlockButton onClick={onClose}>{texts.cancel}</BlockButton>
          {before !== '' && <BlockButton onClick={() => chain().unsetMark('link').run()}>{texts.remove}</BlockButton>}
        </div>
      </form>
    </Dialog>,
    document.body,
  );
}
