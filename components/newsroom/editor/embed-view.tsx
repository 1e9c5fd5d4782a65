'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { editorTexts } from '#messages/newsroom/editor.ts';
import { BlockButton } from './block-button.tsx';
import { BlockField } from './block-field.tsx';
import { BlockFields } from './block-fields.tsx';
import { selectBlock, setBlockAttribute } from './set-block-attribute.ts';

/** Something of another site in the text: a still of our own, nothing is asked of that site. */
export function EmbedView(props: NodeViewProps) {
  const { node, selected, editor } = props;
  const { url, provider, title } = node.attrs;
  return (
    <NodeViewWrapper className="embed" data-chosen={selected || undefined}>
      <button className="embed-link w-full cursor-pointer text-start" onClick={() => selectBlock(props)} type="button">
        <span className="embed-provider">{provider}</span> <span className="embed-title">{title || url}</span>
      </button>
      {selected && editor.isEditable && (
        <BlockFields editor={editor}>
          <BlockField
            hint={editorTexts.embed.titleHint}
            label={editorTexts.embed.title}
            onChange={(value) => setBlockAttribute(props, 'title', value.slice(0, 500))}
            value={title}
          />
          <p>{url}</p>
          <BlockButton onClick={() => props.deleteNode()}>{editorTexts.embed.remove}</BlockButton>
        </BlockFields>
      )}
    </NodeViewWrapper>
  );
}
