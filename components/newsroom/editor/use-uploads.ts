import type { Editor, JSONContent } from '@tiptap/core';
import { useState } from 'react';
import { editorTexts } from '#messages/newsroom/editor.ts';
import type { ShownMedium } from '#newsroom/upload-media.ts';
import type { MediaWish } from './editor-tools.ts';
import { insertBlockAt } from './extensions/insert-block.ts';
import { addUploadPlace, findUploadPlace, removeUploadPlace } from './extensions/upload-places.ts';
import type { MediaShelf } from './media-shelf.ts';
import { sendFile } from './send-file.ts';

/** A file on its way: how far it is, or why it did not arrive. */
export type Upload = { id: string; name: string; share: number; problem: string | null };

/** Sends files and puts them where they were dropped, whatever was written meanwhile. */
export function useUploads(shelf: MediaShelf, locale: string) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const change = (id: string, changes: Partial<Upload>) =>
    setUploads((before) => before.map((upload) => (upload.id === id ? { ...upload, ...changes } : upload)));
  const forget = (id: string) => setUploads((before) => before.filter((upload) => upload.id !== id));

  const send = async (file: File): Promise<ShownMedium | null> => {
    const id = crypto.randomUUID();
    setUploads((before) => [...before, { id, name: file.name, share: 0, problem: null }]);
    const sent = await sendFile(file, { locale, onProgress: (share) => change(id, { share }) });
    if (!sent.ok) {
      change(id, { problem: sent.error.sentence });
      return null;
    }
    shelf.put(sent.value);
    forget(id);
    return sent.value;
  };

  const sendTo = async (editor: Editor, files: readonly File[], position: number, wish: MediaWish = 'image') => {
    const place = crypto.randomUUID();
    const name = files.map((file) => file.name).join(', ');
    editor.view.dispatch(addUploadPlace(editor.state.tr, { id: place, position, name }));
    const sent = await Promise.all(files.map(send));
    const media = sent.filter((medium) => medium !== null);
    if (editor.isDestroyed) return;
    // Where the place was deleted meanwhile, nothing is wanted there any more; the library has the file.
    for (const block of blocksFor(media, wish).toReversed()) {
      const at = findUploadPlace(editor.state, place);
      const { tr } = editor.state;
      if (at !== null && insertBlockAt(editor.state, tr, at, block)) editor.view.dispatch(tr);
    }
    editor.view.dispatch(removeUploadPlace(editor.state.tr, place));
  };
  return { uploads, forget, send, sendTo };
}

function blocksFor(media: readonly ShownMedium[], wish: MediaWish): JSONContent[] {
  const blocks = media.map(({ id, kind }) => ({ type: kind === 'image' ? 'figure' : kind, attrs: { media: id } }));
  const areFigures = media.every(({ kind }) => kind === 'image');
  return wish === 'gallery' && areFigures && blocks.length > 1 ? [{ type: 'gallery', content: blocks }] : blocks;
}

/** What is said of a file on its way. */
export function tellUpload({ name, share, problem }: Upload): string {
  return problem ?? editorTexts.upload.sending(name, Math.round(share * 100));
}
