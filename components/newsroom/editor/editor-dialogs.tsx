import type { Editor } from '@tiptap/core';
import type { LinkTarget } from '#db/queries/editor-links.ts';
import type { EditorDialog } from './editor-tools.ts';
import { EmbedDialog } from './embed-dialog.tsx';
import { LanguageDialog } from './language-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';

type Props = {
  dialog: EditorDialog | null;
  editor: Editor;
  locale: string;
  targets: readonly LinkTarget[];
  onClose: () => void;
};

/** The window that is open over the text. */
export function EditorDialogs({ dialog, editor, locale, targets, onClose }: Props) {
  switch (dialog) {
    case 'link':
      return <LinkDialog editor={editor} locale={locale} onClose={onClose} targets={targets} />;
    case 'language':
      return <LanguageDialog editor={editor} onClose={onClose} />;
    case 'embed':
      return <EmbedDialog editor={editor} onClose={onClose} />;
    case null:
      return null;
  }
}
