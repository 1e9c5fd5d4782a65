import type { ArticleDocument, Block } from '#document/article-document.ts';
import { childrenOf } from '#document/references.ts';

/**
 * The original of each top-level block of a translation, by the block's index: both documents are read as sequences of
 * blocks of text, and belong together where these agree in kind and in their parts (items of a list, rows of a table).
 * What was added or left out on the way (pictures, players, embeds, pull quotes, rules, the line that says who wrote it)
 * doesn't count. Null where the
 * sequences don't agree: then no passage can be matched with certainty, and the original is shown as a whole.
 */
export function pairBlocks(translation: ArticleDocument, original: ArticleDocument): ReadonlyMap<number, Block> | null {
  const ours = textBlocks(withoutCredit(translation));
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

/** The document without «— Jane Doe, The Source», which the wire puts under what it files. */
function withoutCredit(document: ArticleDocument): ArticleDocument {
  return isCredit(document.content.at(-1)) ? { ...document, content: document.content.slice(0, -1) } : document;
}

/** Whether a block is the line that says who wrote the original. */
export function isCredit(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const [dash, name, ...more] = block.content ?? [];
  return dash?.type === 'text' && /^—\s$/.test(dash.text) && name?.type === 'text' && more.length === 0;
}

function shapeOf(block: Block): string {
  const parts = block.type === 'paragraph' || block.type === 'heading' ? 0 : childrenOf(block).length;
  return `${block.type} ${parts}`;
}
