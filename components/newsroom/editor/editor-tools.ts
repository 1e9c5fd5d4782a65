import { createContext } from 'react';

/** Windows over the text. */
export type EditorDialog = 'link' | 'language' | 'embed';

/** What is chosen from the disk, and what becomes of it. */
export type MediaWish = 'image' | 'gallery' | 'audio' | 'video';

/** What the screen can do for its text beyond changing it. */
export type EditorTools = {
  openDialog: (dialog: EditorDialog) => void;
  openFind: () => void;
  pickFiles: (wish: MediaWish) => void;
  /** Makes a picture of the text the one that opens the article. */
  makeLead: (mediaId: string) => void;
};

const noTools: EditorTools = { openDialog: () => {}, openFind: () => {}, pickFiles: () => {}, makeLead: () => {} };

/** The tools of this screen, for what stands in the text. */
export const EditorToolsContext = createContext(noTools);
