import type { ArticleDocument, DocumentNode } from '#document/article-document.ts';
import { childrenOf } from '#document/references.ts';
import { typesetText } from '../typeset-content.ts';

const inlineTypes: readonly string[] = ['text', 'hardBreak'];
const notText = '\ufffc';

/** The running texts of a document, one for each text block; program text is none. */
export function textsOf(document: ArticleDocument): string[] {
  return lines(document);
}

function lines(node: DocumentNode): string[] {
  if (node.type === 'codeBlock') return [];
  const children = childrenOf(node);
  const hasText = children.length > 0 && children.every(({ type }) => inlineTypes.includes(type));
  return hasText ? [children.map(shownText).join('')] : children.flatMap(lines);
}

// Program text, and words of another language, are set by other rules: a sign that is not text stands in their place.
function shownText(node: DocumentNode): string {
  if (node.type !== 'text') return ' ';
  return node.marks?.some(({ type }) => type === 'code' || type === 'language') ? notText : node.text;
}

/**
 * Whether a text has what no rule can set right by itself: doubled blanks or signs, a blank before a comma or a full stop;
 * or, in French, what its typography would still change.
 */
export function hasBrokenTypography(text: string, locale: string): boolean {
  if (/[^\S\n]{2,}\S|[!?]{3,}|,,|(?<!\.)\.\.(?!\.)|\s[,](?=\s)|\s\.(?=\s|$)/u.test(text.trim())) return true;
  return typesetText(text, locale) !== text;
}

/**
 * The numbers of the texts in which « has no », or the other way round. Speech may go on over several paragraphs: it is the
 * whole that must come out even.
 */
export function unpairedQuotes(texts: readonly string[]): number[] {
  const open: number[] = [];
  const unpaired: number[] = [];
  for (const [index, text] of texts.entries()) {
    for (const [sign] of text.matchAll(/[«»]/g)) {
      if (sign === '«') open.push(index);
      else if (open.pop() === undefined) unpaired.push(index);
    }
  }
  return [...new Set([...unpaired, ...open])];
}
