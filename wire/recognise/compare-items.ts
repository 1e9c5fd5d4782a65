import { digest, foldText } from './identity.ts';

/** What is remembered of an item to see whether it changed. */
export type Fingerprint = { headline: string; text: string; updated: string | null };

/** What became of an item that was known: nothing, another headline only, or another text. */
export type ItemChange = 'same' | 'headline' | 'text';

/** Remembers an item: blanks, accents and signs that feeds change without meaning are left out. */
export function fingerprintOf(item: { title: string; text: string; updated: Date | null }): Fingerprint {
  return {
    headline: digest(foldText(item.title)),
    text: digest(foldText(item.text)),
    updated: item.updated?.toISOString() ?? null,
  };
}

/**
 * Compares an item with what was remembered of it. A later date alone is no change: some feeds stamp every item with the
 * time of the fetch.
 */
export function compareItems(before: Fingerprint, now: Fingerprint): ItemChange {
  if (before.text !== now.text) return 'text';
  return before.headline === now.headline ? 'same' : 'headline';
}
