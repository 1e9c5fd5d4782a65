import { paletteTexts } from '#messages/newsroom/palette.ts';
import type { PaletteEntry } from './palette-entry.ts';

type Props = {
  /** What the ids of the entries begin with. */
  id: string;
  entries: readonly PaletteEntry[];
  /** Which of them Enter opens. */
  current: number;
  onOpen: (entry: PaletteEntry) => void;
};

/** What the palette offers, by groups. The focus stays in the field: the field names the entry that is chosen. */
export function PaletteList({ id, entries, current, onOpen }: Props) {
  return (
    <div
      aria-label={paletteTexts.results}
      className="mt-3 max-h-[50dvh] overflow-y-auto border-y border-rule"
      id={`${id}-list`}
      role="listbox"
    >
      {entries.map((entry, index) => (
        <button
          aria-selected={index === current}
          className="grid w-full cursor-pointer text-start grid-cols-[1fr_auto] items-baseline gap-x-4 px-2 py-2.5 aria-selected:bg-ink aria-selected:text-paper"
          id={`${id}-${entry.id}`}
          key={entry.id}
          onClick={() => onOpen(entry)}
          ref={index === current ? bringIntoView : null}
          role="option"
          tabIndex={-1}
          type="button"
        >
          <span className="text-label font-semibold">{entry.name}</span>
          <span className="text-ui">{entry.detail || entry.group}</span>
        </button>
      ))}
    </div>
  );
}

function bringIntoView(entry: HTMLElement | null): void {
  entry?.scrollIntoView({ block: 'nearest' });
}
