import { type Editor, ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import type { ArticleDocument } from '#document/article-document.ts';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { findCommands } from './block-commands.ts';
import { contentOf, documentIn } from './document-json.ts';
import type { EditorTools } from './editor-tools.ts';
import { EmbedView } from './embed-view.tsx';
import { articleBlocks, articleSchemaSpec } from './extensions/article-extensions.ts';
import { blockKeys } from './extensions/block-keys.ts';
import { chosenBlock } from './extensions/chosen-block.ts';
import { editing } from './extensions/editing.ts';
import { findReplace } from './extensions/find-replace.ts';
import { blockLabels } from './extensions/labels.ts';
import { paste } from './extensions/paste.ts';
import { placeholder } from './extensions/placeholder.ts';
import { slashMenu } from './extensions/slash-menu.ts';
import { tableEditing } from './extensions/table-editing.ts';
import { typingTypography } from './extensions/typing-typography.ts';
import { uploadPlaces } from './extensions/upload-places.ts';
import { FigureView } from './figure-view.tsx';
import { PlayerView } from './player-view.tsx';
import { replaceBody } from './replace-body.ts';

/** What the text asks of the screen around it. */
type Host = {
  tools: EditorTools;
  onChange: (body: ArticleDocument) => void;
  onFiles: (editor: Editor, files: File[], position: number) => void;
  onHtml: (editor: Editor, html: string, position: number) => void;
  onSlashKey: (event: KeyboardEvent) => boolean;
  isTypographyOn: () => boolean;
};

type Text = { locale: string; direction: string; isEditable: boolean; body: ArticleDocument; replacements: number };

/** The text editor of an article; null until the browser has it ready. */
export function useArticleEditor(text: Text, host: Host): Editor | null {
  // The editor is made once, and calls what the last rendering gave.
  const latest = useRef(host);
  latest.current = host;
  const editor = useEditor(
    {
      immediatelyRender: false,
      injectCSS: false,
      editable: text.isEditable,
      enableContentCheck: true,
      schemaSpec: articleSchemaSpec,
      extensions: extensionsFor(text.locale, latest),
      content: contentOf(text.body),
      editorProps: { attributes: attributesOf(text) },
      onUpdate: ({ editor: self }) => latest.current.onChange(documentIn(self)),
    },
    [],
  );
  const replaced = useRef(text.replacements);
  useEffect(() => {
    if (!editor || replaced.current === text.replacements) return;
    replaced.current = text.replacements;
    replaceBody(editor, text.body);
  }, [editor, text.replacements, text.body]);
  return editor;
}

const views = {
  figure: ReactNodeViewRenderer(FigureView),
  player: ReactNodeViewRenderer(PlayerView),
  embed: ReactNodeViewRenderer(EmbedView),
};

function extensionsFor(locale: string, latest: { current: Host }) {
  return [
    ...articleBlocks(views),
    editing,
    chosenBlock,
    placeholder,
    blockLabels,
    tableEditing,
    uploadPlaces,
    blockKeys.configure({ openLink: () => latest.current.tools.openDialog('link') }),
    findReplace.configure({ openFind: () => latest.current.tools.openFind() }),
    slashMenu.configure({
      onKey: (event) => latest.current.onSlashKey(event),
      isKnown: (typed) => findCommands(typed).length > 0,
    }),
    typingTypography.configure({ locale, isOn: () => latest.current.isTypographyOn() }),
    paste.configure({
      onFiles: (editor, files, position) => latest.current.onFiles(editor, files, position),
      onHtml: (editor, html, position) => latest.current.onHtml(editor, html, position),
    }),
  ];
}

function attributesOf({ locale, direction, isEditable }: Text): Record<string, string> {
  return {
    class: 'article-body editor-body font-serif',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': editorTexts.body,
    lang: locale,
    dir: direction,
    spellcheck: 'true',
    ...(!isEditable && { 'aria-readonly': 'true', tabindex: '0' }),
  };
}
