import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { focusText } from './focus-text.ts';

/** The fields beside a block. Enter on a chosen block leads into them (extensions/block-keys.ts), Escape back. */
export function BlockFields({ editor, children }: { editor: Editor; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works in each of the fields
    <div
      className="block-fields"
      contentEditable={false}
      onKeyDown={(event) => {
        if (event.key === 'Escape') focusText(editor);
      }}
    >
      {children}
    </div>
  );
}
