'use client';

import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { use } from 'react';
import { SelectField } from '#components/ui/select-field.tsx';
import { editorTexts } from '#messages/newsroom/editor.ts';
import type { ShownMedium } from '#newsroom/upload-media.ts';
import { BlockButton } from './block-button.tsx';
import { BlockField } from './block-field.tsx';
import { BlockFields } from './block-fields.tsx';
import { CreditField } from './credit-field.tsx';
import { EditorToolsContext } from './editor-tools.ts';
import { useMedium } from './media-shelf.ts';
import { selectBlock, setBlockAttribute } from './set-block-attribute.ts';
import { ShownPicture } from './shown-picture.tsx';

const texts = editorTexts.figure;
const layouts = Object.entries(texts.layouts).map(([value, name]) => ({ value, name }));

/** A picture in the text, with what belongs to it beside it while it is chosen or while something is missing. */
export function FigureView(props: ReactNodeViewProps) {
  const { node, selected, selectionInside } = props;
  const medium = useMedium(node.attrs.media);
  const isChosen = selected || selectionInside === true;
  if (typeof medium === 'string') {
    return (
      <NodeViewWrapper as="figure" className="block-missing" data-drag-handle="">
        <p contentEditable={false}>{medium === 'missing' ? texts.missing : texts.loading}</p>
        <NodeViewContent />
      </NodeViewWrapper>
    );
  }
  const alt: string = node.attrs.alt ?? medium.alt ?? '';
  return (
    <NodeViewWrapper as="figure" className={`figure-${node.attrs.layout}`} data-chosen={isChosen || undefined}>
      <ShownPicture alt={alt} medium={medium} onClick={() => selectBlock(props)} />
      <NodeViewContent />
      <p className="credit" contentEditable={false}>
        {medium.credit}
      </p>
      <FigureFields alt={alt} isChosen={isChosen} medium={medium} view={props} />
    </NodeViewWrapper>
  );
}

type FieldsProps = { view: ReactNodeViewProps; medium: ShownMedium; alt: string; isChosen: boolean };

function FigureFields({ view, medium, alt, isChosen }: FieldsProps) {
  const tools = use(EditorToolsContext);
  const { editor, node } = view;
  if (!editor.isEditable) return null;
  if (!isChosen)
    return <MissingParts hasAlt={alt !== ''} hasCredit={medium.credit !== ''} onClick={() => selectBlock(view)} />;
  const set = (name: string, value: string) => setBlockAttribute(view, name, value);
  return (
    <BlockFields editor={editor}>
      <BlockField hint={texts.altHint} label={texts.alt} onChange={(value) => set('alt', value)} value={alt} />
      <CreditField medium={medium} />
      <SelectField
        choices={layouts}
        label={texts.layout}
        onChange={(event) => set('layout', event.target.value)}
        value={node.attrs.layout}
      />
      <p className="flex flex-wrap gap-x-4">
        <BlockButton onClick={() => tools.makeLead(medium.id)}>{texts.makeLead}</BlockButton>
        <BlockButton onClick={() => view.deleteNode()}>{texts.remove}</BlockButton>
      </p>
    </BlockFields>
  );
}

function MissingParts({ hasAlt, hasCredit, onClick }: { hasAlt: boolean; hasCredit: boolean; onClick: () => void }) {
  if (hasAlt && hasCredit) return null;
  return (
    <button className="block-lack" contentEditable={false} onClick={onClick} type="button">
      {!hasAlt && texts.altMissing} {!hasCredit && texts.creditMissing}
    </button>
  );
}
