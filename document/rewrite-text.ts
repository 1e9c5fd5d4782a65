import type { ArticleDocument, DocumentNode, Inline, TextBlock } from '#document/article-document.ts';
import { childrenOf } from '#document/references.ts';

/**
 * What becomes of the texts of a document. `path` names the node by child indexes from the root («3.0»); program text is not
 * among them. `attribute` gets texts that stand in attributes: the alternative text of a figure, the title of an embed.
 */
export type TextRewriter = {
  line(content: readonly Inline[], block: TextBlock['type'], path: string): readonly Inline[];
  attribute(text: string, name: 'alt' | 'title', path: string): string;
};

/** A document with the same structure and other texts. Visits them in reading order. */
export function rewriteText(document: ArticleDocument, rewriter: TextRewriter): ArticleDocument {
  return { ...document, content: rewriteChildren(document.content, '', rewriter) };
}

function rewriteChildren<Node extends DocumentNode>(
  nodes: readonly Node[],
  parent: string,
  rewriter: TextRewriter,
): Node[] {
  return nodes.map((node, index) => {
    const path = parent === '' ? String(index) : `${parent}.${index}`;
    return rewriteNode(node, path, rewriter) as Node; // as: rewriteNode keeps the type of every node
  });
}

function rewriteNode(node: DocumentNode, path: string, rewriter: TextRewriter): DocumentNode {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'attribution':
    case 'infoboxTitle':
    case 'caption':
    case 'tableCaption': {
      const { content, ...rest } = node;
      const rewritten = content ? rewriter.line(content, node.type, path) : [];
      return rewritten.length > 0 ? { ...rest, content: rewritten } : rest;
    }
    case 'figure': {
      const alt = node.attrs.alt === null ? null : rewriter.attribute(node.attrs.alt, 'alt', path);
      return { ...withChildren(node, path, rewriter), attrs: { ...node.attrs, alt } };
    }
    case 'embed':
      return { ...node, attrs: { ...node.attrs, title: rewriter.attribute(node.attrs.title, 'title', path) } };
    case 'codeBlock':
    case 'text':
    case 'hardBreak':
      return node;
    default:
      return withChildren(node, path, rewriter);
  }
}

function withChildren<Node extends DocumentNode>(node: Node, path: string, rewriter: TextRewriter): Node {
  const children = childrenOf(node);
  return children.length === 0 ? node : { ...node, content: rewriteChildren(children, path, rewriter) };
}
