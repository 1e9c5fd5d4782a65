import type { ArticleDocument, DocumentNode } from '#document/article-document.ts';

/** The children of any node; none for a leaf. */
export function childrenOf(node: DocumentNode): readonly DocumentNode[] {
  return 'content' in node && node.content !== undefined ? node.content : [];
}

/** The media ids that a document shows, each once, in the order of their first appearance. */
export function mediaIn(document: ArticleDocument): readonly string[] {
  const ids = new Set<string>();
  visit(document, (node) => {
    if (node.type === 'figure' || node.type === 'audio' || node.type === 'video') ids.add(node.attrs.media);
  });
  return [...ids];
}

/** The ids of the articles that a document links to, each once, in the order of their first appearance. */
export function articlesIn(document: ArticleDocument): readonly string[] {
  const ids = new Set<string>();
  visit(document, (node) => {
    if (node.type !== 'text' && node.type !== 'hardBreak') return;
    for (const mark of node.marks ?? []) if (mark.type === 'link' && mark.attrs.article) ids.add(mark.attrs.article);
  });
  return [...ids];
}

function visit(node: DocumentNode, look: (node: DocumentNode) => void): void {
  look(node);
  for (const child of childrenOf(node)) visit(child, look);
}
