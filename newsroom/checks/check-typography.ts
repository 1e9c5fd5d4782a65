import type { ArticleDocument, DocumentNode } from '#document/article-document.ts';
import { childrenOf } from '#document/references.ts';
import { typesetText } from '../typeset-content.ts';

const inlineTypes: readonly string[] = ['text', 'hardBreak'];

/** The running texts of a document, one for each text block; program text is none. */
export function textsOf(document: ArticleDocument): string[] {
  return lines(document);
}

function lines(node: DocumentNode): string[] {
  if (node.type === 'codeBlock') return [];
  const children = childrenOf(node);
  const hasText = children.length > 0 && children.every(({ type }) => inlineTypes.includes(type));
  if (!hasText) return children.flatMap(lines);
  const isText = (child: DocumentNode) => child.type === 'text' && !child.marks?.some(({ type }) => type === 'code');
  return [children.map((child) => (child.type === 'text' && isText(child) ? child.text : ' ')).join('')];
}

/**
 * Whether a text has what no rule can set right by itself: quotes that open and don't close, doubled blanks or signs, a
 * blank before a comma or a full stop; or, in French, what its typography would still change.
 */
export function hasBrokenTypography(text: string, locale: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  if (count('«') !== count('»') || count('“') > count('”')) return true;
  if (/[^\S\n]{2,}\S|[!?]{3,}|,,|(?<!\.)\.\.(?!\.)|\s[,](?=\s)|\s\.(?=\s|$)/u.test(text.trim())) return true;
  return typesetText(text, locale) !== text;
}
