import { use } from 'react';
import { askServer, sending } from '#components/newsroom/ask-server.ts';
import { editorTexts } from '#messages/newsroom/editor.ts';
import type { ShownMedium } from '#newsroom/upload-media.ts';
import { mediumEndpoint } from '#paths/writing.ts';
import { MediaShelfContext } from './media-shelf.ts';
import { SavedField } from './saved-field.tsx';

const { alt, altHint } = editorTexts.figure;

/** What a picture shows in the words of an edition, wherever an article does not say it itself. */
export function AltField({ medium, locale }: { medium: ShownMedium; locale: string }) {
  const shelf = use(MediaShelfContext);
  const save = async (said: string) => {
    const asked = sending('PATCH', { alt: said, locale });
    const answer = await askServer<{ alt: string | null }>(mediumEndpoint(medium.id), asked);
    if (!answer.ok) return answer.error.sentence;
    const known = shelf.find(medium.id);
    if (typeof known !== 'string') shelf.put({ ...known, ...answer.value });
    return null;
  };
  return <SavedField canBeEmpty hint={altHint} label={alt} save={save} value={medium.alt ?? ''} />;
}
