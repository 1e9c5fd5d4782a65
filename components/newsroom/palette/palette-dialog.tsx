import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Dialog } from '#components/ui/dialog.tsx';
import { newsroom } from '#messages/newsroom/fr.ts';
import { paletteTexts } from '#messages/newsroom/palette.ts';
import { articleEditorPath } from '#paths/newsroom.ts';
import { matching, type PaletteEntry } from './palette-entry.ts';
import { PaletteList } from './palette-list.tsx';
import { useFoundArticles } from './use-found-articles.ts';

type Screen = { key: string; href: string; name: string };
type Props = { screens: readonly Screen[]; onClose: () => void; onShowKeys: () => void };

/** A field, and under it what its words find: screens, what can be done on this one, articles. Arrows choose, Enter opens. */
export function PaletteDialog({ screens, onClose, onShowKeys }: Props) {
  const id = useId();
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  // Read once: the dialog stands over the screen, which does not change meanwhile.
  const fixed = useMemo(() => [...commandsOfScreen(), ...screens.map(screenEntry)], [screens]);
  const { articles, problem } = useFoundArticles(q);
  const found = articles.map(
    ({ id: articleId, headline, status, section }): PaletteEntry => ({
      id: articleId,
      group: q.trim() === '' ? paletteTexts.lastSaved : paletteTexts.articles,
      name: headline,
      detail: [newsroom.statuses[status], section].filter(Boolean).join(' · '),
      to: { href: articleEditorPath(articleId) },
    }),
  );
  const entries = [...matching(fixed, q), ...found];
  const current = Math.min(chosen, entries.length - 1);
  useEffect(() => field.current?.focus(), []);

  const open = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    if ('href' in entry.to) location.assign(entry.to.href);
    else entry.to.button.click();
  };
  const hear = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      setChosen((current + step + entries.length) % entries.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(entries[current]);
    }
  };
  return (
    <Dialog onClose={onClose} title={paletteTexts.title}>
      <input
        aria-activedescendant={entries[current] && `${id}-${entries[current].id}`}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-expanded="true"
        aria-label={paletteTexts.field}
        autoComplete="off"
        className="min-h-11 w-full border border-ink px-3 text-label"
        onChange={(event) => {
          setQ(event.target.value);
          setChosen(0);
        }}
        onKeyDown={hear}
        placeholder={paletteTexts.field}
        ref={field}
        role="combobox"
        type="text"
        value={q}
      />
      <PaletteList current={current} entries={entries} id={id} onOpen={open} />
      <p className="mt-3 flex flex-wrap items-baseline justify-between gap-x-4 text-soft">
        <span role="status">
          {problem ?? (entries.length > 0 ? paletteTexts.count(entries.length) : paletteTexts.nothing)}
        </span>
        <button className="cursor-pointer py-2 underline underline-offset-2" onClick={onShowKeys} type="button">
          {paletteTexts.keys.open}
        </button>
      </p>
    </Dialog>
  );
}

function screenEntry({ key, href, name }: Screen): PaletteEntry {
  return { id: `screen-${key}`, group: paletteTexts.screens, name, detail: '', to: { href } };
}

/** The buttons of the open screen that say that they are commands. */
function commandsOfScreen(): PaletteEntry[] {
  const buttons = document.querySelectorAll<HTMLElement>('[data-commands] button:not([disabled])');
  return [...buttons].map((button, index) => ({
    id: `command-${index}`,
    group: paletteTexts.commands,
    name: button.textContent ?? '',
    detail: '',
    to: { button },
  }));
}
