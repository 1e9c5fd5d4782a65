'use client';

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

type Props = { title: string; onClose: () => void; children: ReactNode };

/** A dialog over the screen: it takes the focus, Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // In layout: it must be closed, and give the focus back, while it still stands in the page.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      aria-labelledby={id}
      className="m-auto max-h-[90dvh] w-[min(34rem,calc(100vw-2rem))] overflow-y-auto border border-ink bg-paper p-5 text-ink backdrop:bg-ink/50 md:p-7"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={onClose}
      ref={dialog}
    >
      <h2 className="mb-3 font-serif text-third font-medium" id={id}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
