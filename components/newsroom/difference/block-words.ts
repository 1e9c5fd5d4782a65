import type { Block } from '#document/article-document.ts';
import { documentToText } from '#document/to-text.ts';
import { savingTexts } from '#messages/newsroom/saving.ts';

/** What a block says, in words that can be compared; for a picture and the like, also what it is. */
export function blockWords(block: Block): string {
  const name = savingTexts.difference.blocks[block.type];
  const text = documentToText({ type: 'doc', content: [block] });
  if (!name) return text;
  return text === '' ? `[${name}]` : `[${name}] ${text}`;
}
