import { wireDeskTexts } from '#messages/newsroom/wire-desk.ts';
import type { Flag } from './desk-item.ts';

/** What a rule found, for whoever looks at the sentence: what it says, and what it says of this place. */
export function flagWords({ rule, detail }: Flag): { sentence: string; detail: string } {
  const { expected, found } = detail;
  const isKept = rule === 'names' && typeof expected === 'string';
  if (isKept) return { sentence: wireDeskTexts.flag(rule), detail: wireDeskTexts.kept(expected) };
  const parts = [
    isShown(expected) ? wireDeskTexts.expected(String(expected)) : '',
    isShown(found) ? wireDeskTexts.found(String(found)) : '',
  ];
  return { sentence: wireDeskTexts.flag(rule), detail: parts.filter(Boolean).join(' · ') };
}

/** The words of a sentence that its flags are about: `expected` stands in the original, `found` in the translation. */
export function wordsOfFlags(flags: readonly Flag[], side: 'expected' | 'found'): string[] {
  return flags.flatMap(({ detail }) => {
    const words = detail[side];
    if (typeof words === 'number') return [String(words)];
    // Several names are told in one text, with commas between them.
    return typeof words === 'string' && words !== '' ? [words, ...words.split(/,\s+/)] : [];
  });
}

function isShown(value: Flag['detail'][string] | undefined): boolean {
  return value !== undefined && value !== null && value !== '' && typeof value !== 'boolean';
}
