'use client';

import { type ReactNode, useRef, useState } from 'react';
import { sideTexts } from '#messages/newsroom/article-side.ts';
import { editorTexts } from '#messages/newsroom/editor.ts';

const sheet =
  'max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-15 max-lg:max-h-[85dvh] max-lg:overflow-y-auto max-lg:border-t-3 max-lg:border-ink max-lg:bg-paper max-lg:px-4 max-lg:pt-4 max-lg:pb-20';

/** What stands beside the text; on a phone below it, and a button brings it up from there as a sheet. */
export function ArticleSide({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <button
        aria-expanded={isOpen}
        className="fixed end-4 bottom-4 z-20 min-h-11 cursor-pointer bg-ink px-5 font-bold text-paper lg:hidden"
        onClick={() => (isOpen ? close() : setOpen(true))}
        ref={opener}
        type="button"
      >
        {isOpen ? sideTexts.closeSide : sideTexts.openSide}
      </button>
      <aside
        aria-label={editorTexts.beside}
        className={`grid content-start gap-y-6 ${isOpen ? sheet : ''}`}
        onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}
      >
        {children}
      </aside>
    </>
  );
}
