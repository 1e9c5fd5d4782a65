'use client';

import { Selection } from '@tiptap/pm/state';
import { type Editor, EditorContent } from '@tiptap/react';
import { use, useMemo, useRef, useState } from 'react';
import type { LinkTarget } from '#db/queries/editor-links.ts';
import type { ArticleDocument } from '#document/article-document.ts';
import { directionOf } from '#document/text-direction.ts';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { EditorDialogs } from './editor-dialogs.tsx';
import { type EditorDialog, type EditorTools, EditorToolsContext, type MediaWish } from './editor-tools.ts';
import { sliceOf } from './extensions/paste.ts';
import { FindBar } from './find-bar.tsx';
import { MediaShelfContext } from './media-shelf.ts';
import { readPasted } from './read-pasted.ts';
import { acceptedFiles } from './send-file.ts';
import { SlashList } from './slash-list.tsx';
import { TextFoot } from './text-foot.tsx';
import { Toolbar } from './toolbar.tsx';
import { UploadList } from './upload-list.tsx';
import { useArticleEditor } from './use-article-editor.ts';
import { useTypography } from './use-typography.ts';
import { useUploads } from './use-uploads.ts';

type Props = {
  locale: string;
  isEditable: boolean;
  body: ArticleDocument;
  /** How often another body was put in the place of the one that is written on (use-draft.ts). */
  replacements: number;
  linkTargets: readonly LinkTarget[];
  /** The public address of the site: links to it are links to our own articles. */
  siteUrl: string;
  onChange: (body: ArticleDocument) => void;
  onMakeLead: (mediaId: string) => void;
};

/** The text of an article as it will look, and everything to write it with. */
export function BodyEditor({ locale, isEditable, body, replacements, linkTargets, siteUrl, ...host }: Props) {
  const shelf = use(MediaShelfContext);
  const [dialog, setDialog] = useState<EditorDialog | null>(null);
  const [isFinding, setFinding] = useState(false);
  const [note, setNote] = useState('');
  const slashKeys = useRef<(event: KeyboardEvent) => boolean>(() => false);
  const picker = useRef<HTMLInputElement>(null);
  const typography = useTypography();
  const uploads = useUploads(shelf, locale);
  const { onMakeLead } = host;
  const tools = useMemo((): EditorTools => {
    const openFind = () => setFinding(true);
    return {
      openDialog: setDialog,
      openFind,
      pickFiles: (wish) => openPicker(picker.current, wish),
      makeLead: onMakeLead,
    };
  }, [onMakeLead]);
  const text = { locale, direction: directionOf(locale), isEditable, body, replacements };
  const editor = useArticleEditor(text, {
    tools,
    onChange: host.onChange,
    onFiles: (self, files, position) => void uploads.sendTo(self, files, position),
    onHtml: (self, html, position) => void insertHtml(self, { html, position, siteUrl }).then(setNote),
    onSlashKey: (event) => slashKeys.current(event),
    isTypographyOn: () => typography.latest.current,
  });
  if (!editor) return <p className="mt-8 min-h-96 font-sans text-soft">{editorTexts.opening}</p>;
  return (
    <EditorToolsContext value={tools}>
      {isEditable && <Toolbar editor={editor} />}
      {isFinding && <FindBar editor={editor} onClose={() => setFinding(false)} />}
      <UploadList label={editorTexts.upload.status} onForget={uploads.forget} uploads={uploads.uploads} />
      <EditorContent className="mt-6" data-field="body" editor={editor} />
      <SlashList editor={editor} keys={slashKeys} />
      <TextFoot body={body} locale={locale} note={note} typography={typography} />
      <FilePicker
        onPick={(files, wish) => void uploads.sendTo(editor, files, editor.state.selection.from, wish)}
        picker={picker}
      />
      <EditorDialogs
        dialog={dialog}
        editor={editor}
        locale={locale}
        onClose={() => setDialog(null)}
        targets={linkTargets}
      />
    </EditorToolsContext>
  );
}

type PickerProps = { picker: React.Ref<HTMLInputElement>; onPick: (files: File[], wish: MediaWish) => void };

function FilePicker({ picker, onPick }: PickerProps) {
  return (
    <input
      aria-hidden="true"
      className="hidden"
      multiple
      onChange={({ target }) => {
        onPick([...(target.files ?? [])], target.dataset.wish as MediaWish); // openPicker wrote it
        target.value = '';
      }}
      ref={picker}
      tabIndex={-1}
      type="file"
    />
  );
}

function openPicker(picker: HTMLInputElement | null, wish: MediaWish): void {
  if (!picker) return;
  picker.dataset.wish = wish;
  picker.accept = acceptedFiles[wish === 'gallery' ? 'image' : wish];
  picker.click();
}

type Pasting = { html: string; position: number; siteUrl: string };

async function insertHtml(editor: Editor, { html, position, siteUrl }: Pasting): Promise<string> {
  try {
    const { document, losses } = await readPasted(html, [siteUrl, window.location.origin]);
    if (editor.isDestroyed) return '';
    const { state } = editor;
    const { tr } = state;
    if (position !== state.selection.from) tr.setSelection(Selection.near(tr.doc.resolve(position)));
    editor.view.dispatch(tr.replaceSelection(sliceOf(editor.view, document)).scrollIntoView());
    return losses === 0 ? '' : editorTexts.paste.losses(losses);
  } catch {
    return editorTexts.paste.failed;
  }
}
