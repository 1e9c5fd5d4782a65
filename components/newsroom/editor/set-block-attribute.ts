import type { NodeViewProps } from '@tiptap/react';
import { focusText } from './focus-text.ts';

/** Changes one attribute of a block and leaves the selection as it is, so that the field that does it stays. */
export function setBlockAttribute({ editor, getPos }: NodeViewProps, name: string, value: unknown): void {
  const position = getPos();
  if (position !== undefined) editor.view.dispatch(editor.state.tr.setNodeAttribute(position, name, value));
}

/** Chooses a block as a whole. */
export function selectBlock({ editor, getPos }: NodeViewProps): void {
  const position = getPos();
  if (position !== undefined) focusText(editor).commands.setNodeSelection(position);
}
