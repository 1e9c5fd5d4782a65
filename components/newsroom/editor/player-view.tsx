'use client';

import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { editorTexts } from '#messages/newsroom/editor.ts';
import type { ShownMedium } from '#newsroom/upload-media.ts';
import { mediaFilePath } from '#paths.ts';
import { BlockButton } from './block-button.tsx';
import { BlockFields } from './block-fields.tsx';
import { CreditField } from './credit-field.tsx';
import { useMedium } from './media-shelf.ts';
import { selectBlock } from './set-block-attribute.ts';

const texts = editorTexts.figure;

/** A sound or a film in the text. */
export function PlayerView(props: ReactNodeViewProps) {
  const { node, selected, selectionInside, editor } = props;
  const medium = useMedium(node.attrs.media);
  const isChosen = selected || selectionInside === true;
  return (
    <NodeViewWrapper as="figure" className={`figure-${node.type.name}`} data-chosen={isChosen || undefined}>
      <div contentEditable={false}>
        {typeof medium === 'string' ? (
          <p>{medium === 'missing' ? texts.missing : texts.loading}</p>
        ) : (
          <Player medium={medium} />
        )}
      </div>
      <NodeViewContent />
      {typeof medium !== 'string' && editor.isEditable && (
        <BlockFields editor={editor}>
          {isChosen || medium.credit === '' ? <CreditField medium={medium} /> : null}
          <p className="flex flex-wrap gap-x-4">
            {isChosen ? (
              <BlockButton onClick={() => props.deleteNode()}>{texts.remove}</BlockButton>
            ) : (
              <BlockButton onClick={() => selectBlock(props)}>
                {editorTexts.blocks[node.type.name === 'audio' ? 'audio' : 'video'].name}
              </BlockButton>
            )}
          </p>
        </BlockFields>
      )}
    </NodeViewWrapper>
  );
}

function Player({ medium }: { medium: ShownMedium }) {
  const source = mediaFilePath(medium.id, medium.file.slice(medium.file.lastIndexOf('.') + 1));
  return medium.kind === 'audio' ? (
    // biome-ignore lint/a11y/useMediaCaption: the library has no caption tracks; the caption says what is heard
    <audio controls preload="none" src={source} />
  ) : (
    // biome-ignore lint/a11y/useMediaCaption: the library has no caption tracks; the caption says what is shown
    <video
      controls
      height={medium.height ?? undefined}
      preload="metadata"
      src={source}
      width={medium.width ?? undefined}
    />
  );
}
