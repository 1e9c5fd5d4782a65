import type { ArticleDocument, Block } from '#document/article-document.ts';
import { childrenOf } from '#document/references.ts';

/**
 * The original of each top-level block of a translation, by the block's index: both documents are read as sequences of
 * blocks of text, and belong together where these agree in kind and in their parts (items of a list, rows of a table).
 * What an editor may have added or left out (pictures, players, embeds, pull quotes, rules) doesn't count. Null where the
 * sequences don't agree: then no passage can be matched with certainty, and the original is shown as a whole.
 */
export function pairBlocks(translation: ArticleDocument, original: ArticleDocument): ReadonlyMap<number, Block> | null {
  const ours = textBlocks(translation);
  const theirs = textBlocks(original);
  if (ours.length === 0 || ours.length !== theirs.length) return null;
  const pairs = new Map<number, Block>();
  for (const [position, { block, index }] of ours.entries()) {
    const match = theirs[position]?.block;
    if (!match || shapeOf(match) !== shapeOf(block)) return null;
    pairs.set(index, match);
  }
  return pairs;
}

const countedTypes: readonly Block['type'][] = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'infobox',
  'table',
];

function textBlocks(document: ArticleDocument): { block: Block; index: number }[] {
  return document.content
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => countedTypes.includes(block.type) && childrenOf(block).length > 0);
}

function shapeOf(block: Block): string {
  const parts = block.type === 'paragraph' || block.type === 'heading' ? 0 : childrenOf(block).length;
  return `${block.type} ${parts}`;
}
