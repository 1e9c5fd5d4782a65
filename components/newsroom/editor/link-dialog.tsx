'use client';

import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import { askServer } from '#components/newsroom/ask-server.ts';
import { Button } from '#components/ui/button.tsx';
import { Combobox } from '#components/ui/combobox.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import type { LinkTarget } from '#db/queries/editor-links.ts';
import { cleanHref } from '#document/schema/addresses.ts';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { articleLinksEndpoint } from '#paths/writing.ts';
import { BlockButton } from './block-button.tsx';
import { findArticle } from './read-pasted.ts';

const texts = editorTexts.link;

type Props = {
  editor: Editor;
  locale: string;
  /** The headlines of articles that the text links to. */
  targets: readonly LinkTarget[];
  onClose: () => void;
};

/** Sets a link: to an article of ours, found by the words of its headline or by its address, or to another address. */
export function LinkDialog({ editor, locale, targets, onClose }: Props) {
  const before = editor.getAttributes('link');
  const known = targets.find(({ id }) => id === before.article);
  const [typed, setTyped] = useState<string>(before.href ?? known?.headline ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const finish = (attrs: { href: string | null; article: string | null } | null, words = '') => {
    onClose();
    const chain = editor.chain().focus().extendMarkRange('link');
    if (attrs === null) chain.unsetMark('link').run();
    else if (editor.state.selection.empty && !before.href && !before.article) {
      chain.insertContent({ type: 'text', text: words, marks: [{ type: 'link', attrs }] }).run();
    } else chain.setMark('link', attrs).run();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const address = typed.trim();
    const completed = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(address) ? `https://${address}` : address;
    const href = /[:/#]/.test(completed) ? cleanHref(completed) : null;
    if (href === null) return setProblem(texts.unsafe);
    const article = await findArticle(href);
    if (article) finish({ href: null, article: article.id }, article.headline);
    else finish({ href, article: null }, href);
  };
  const search = async (q: string, signal: AbortSignal) => {
    if (/[:/#]/.test(q)) return [];
    const answer = await askServer<LinkTarget[]>(articleLinksEndpoint({ q, locale }), { signal });
    return answer.ok ? answer.value.map(({ id, headline, section }) => ({ id, name: headline, detail: section })) : [];
  };
  return (
    <Dialog onClose={onClose} title={texts.dialog}>
      <form className="grid gap-y-4" noValidate onSubmit={submit}>
        <Combobox
          hint={known ? texts.article(known.headline) : texts.hint}
          label={texts.target}
          listLabel={texts.results}
          none={texts.none}
          onChange={setTyped}
          onChoose={({ id, name }) => finish({ href: null, article: id }, name)}
          problem={problem}
          search={search}
          value={typed}
        />
        <div className="flex items-center gap-x-5">
          <Button type="submit">{texts.set}</Button>
          <BlockButton onClick={onClose}>{editorTexts.cancel}</BlockButton>
          {editor.isActive('link') && <BlockButton onClick={() => finish(null)}>{texts.remove}</BlockButton>}
        </div>
      </form>
    </Dialog>
  );
}
