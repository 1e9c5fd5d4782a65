/** Something that the palette opens: a screen or an article by its address, or a button of the screen that is open. */
export type PaletteEntry = {
  id: string;
  group: string;
  name: string;
  /** What tells it from others of its name. */
  detail: string;
  to: { href: string } | { button: HTMLElement };
};

/** The entries whose names have all the words of `q`, whole or as they begin, whatever the accents. */
export function matching(entries: readonly PaletteEntry[], q: string): PaletteEntry[] {
  const wanted = wordsOf(q);
  return entries.filter(({ name }) => {
    const words = wordsOf(name);
    return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
