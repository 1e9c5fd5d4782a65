import { use } from 'react';
import { editorTexts } from '#messages/newsroom/editor.ts';
import type { ShownMedium } from '#newsroom/upload-media.ts';
import { MediaShelfContext } from './media-shelf.ts';
import { SavedField } from './saved-field.tsx';

const { credit, creditHint } = editorTexts.figure;

/** Whom a medium is credited to, wherever it is shown. */
export function CreditField({ medium }: { medium: ShownMedium }) {
  const shelf = use(MediaShelfContext);
  return (
    <SavedField
      canBeEmpty={false}
      hint={creditHint}
      label={credit}
      save={(said) => shelf.credit(medium.id, said)}
      value={medium.credit}
    />
  );
}
