import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useState } from 'react';
import type { ArticleDocument } from '#document/article-document.ts';
import { directionOf } from '#document/text-direction.ts';
import { pageTexts } from '#messages/newsroom/pages.ts';
import { contentOf, documentIn } from '../editor/document-json.ts';
import { articleBlocks, articleSchemaSpec } from '../editor/extensions/article-extensions.ts';
import { blockKeys } from '../editor/extensions/block-keys.ts';
import { editing } from '../editor/extensions/editing.ts';
import { paste, sliceOf } from '../editor/extensions/paste.ts';
import { typingTypography } from '../editor/extensions/typing-typography.ts';
import { readPasted } from '../editor/read-pasted.ts';
import { useTypography } from '../editor/use-typography.ts';
import { PageLinkDialog } from './page-link-dialog.tsx';
import { PageTools } from './page-tools.tsx';

type Props = {
  body: ArticleDocument;
  locale: string;
  problem: string | null;
  onChange: (body: ArticleDocument) => void;
};

const texts = pageTexts.form;

/** The text of a page about the paper, as readers will see it: text alone, with headings, lists and links. */
export function PageText({ body, locale, problem, onChange }: Props) {
  const [isLinking, setLinking] = useState(false);
  const [note, setNote] = useState('');
  const { latest } = useTypography();
  const editor = useEditor(
    {
      immediatelyRender: false,
      injectCSS: false,
      enableContentCheck: true,
      schemaSpec: articleSchemaSpec,
      extensions: [
        ...articleBlocks(null),
        editing,
        blockKeys.configure({ openLink: () => setLinking(true) }),
        typingTypography.configure({ locale, isOn: () => latest.current }),
        paste.configure({
          onFiles: () => setNote(texts.noFiles),
          onHtml: (self, html) => void insertHtml(self, html).then(setNote),
        }),
      ],
      content: contentOf(body),
      editorProps: {
        attributes: {
          class: 'article-body editor-body font-serif',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': texts.body,
          lang: locale,
          dir: directionOf(locale),
          spellcheck: 'true',
        },
      },
      onUpdate: ({ editor: self }) => onChange(documentIn(self)),
    },
    [],
  );
  if (!editor) return <p className="min-h-96 text-soft">{texts.opening}</p>;
  return (
    <div>
      <PageTools editor={editor} onLink={() => setLinking(true)} />
      <EditorContent className="mt-4 min-h-72" editor={editor} />
      <p className="pt-2 text-soft" role="status">
        {note}
      </p>
      {problem && (
        <p className="font-bold text-signal" role="alert">
          {problem}
        </p>
      )}
      {isLinking && <PageLinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </div>
  );
}

async function insertHtml(editor: Editor, html: string): Promise<string> {
  const { document, losses } = await readPasted(html, []);
  if (editor.isDestroyed) return '';
  editor.view.dispatch(editor.state.tr.replaceSelection(sliceOf(editor.view, document)).scrollIntoView());
  return losses === 0 ? '' : texts.pasted;
}
