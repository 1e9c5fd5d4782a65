'use client';

import { useEffect, useState } from 'react';
import { paletteTexts } from '#messages/newsroom/palette.ts';
import { KeyMap } from './key-map.tsx';
import { PaletteDialog } from './palette-dialog.tsx';

type Screen = { key: string; href: string; name: string };
type Props = { screens: readonly Screen[] };

/** The way to everything by keyboard: Ctrl K or ⌘ K opens it, and so does its button; a question mark shows the keys. */
export function CommandPalette({ screens }: Props) {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const isCommand = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k';
      if (!isCommand && !(event.key === '?' && !isTyping(event.target))) return;
      // A dialog that is open comes first: it may hold what somebody has typed.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(isCommand ? 'palette' : 'keys');
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
  const close = () => setOpen(null);
  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        className="flex min-h-11 cursor-pointer items-center gap-x-3 border border-rule px-3 text-soft hover:border-ink"
        onClick={() => setOpen('palette')}
        type="button"
      >
        {paletteTexts.open}
        <span aria-hidden="true" className="max-md:hidden">
          {paletteTexts.key}
        </span>
      </button>
      {open === 'palette' && <PaletteDialog onClose={close} onShowKeys={() => setOpen('keys')} screens={screens} />}
      {open === 'keys' && <KeyMap onClose={close} />}
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
