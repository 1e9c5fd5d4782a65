import type { ArticleDocument, Block, DocumentNode } from '#document/article-document.ts';
import { childrenOf } from '#document/references.ts';
import { parseDocument } from '#document/schema.ts';

/**
 * Gives the pictures of an extracted document their place in the media library: `mediaFor` gets the provisional id of a
 * picture (`PagePicture.id`) and answers its media id, or null for a picture that was not copied, which then leaves with its
 * caption. A gallery of which one picture is left becomes that picture. The document stays valid, with one empty paragraph
 * where nothing is left.
 */
export function settlePictures(document: ArticleDocument, mediaFor: (id: string) => string | null): ArticleDocument {
  const content = document.content.flatMap((block) => settle(block, mediaFor));
  const settled = { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
  const parsed = parseDocument(settled);
  // What is taken out leaves no place empty that the schema wants filled: see below.
  if (!parsed.ok) throw new Error(`Without its pictures a document became invalid: ${parsed.error.reason}`);
  return parsed.value;
}

function settle(node: DocumentNode, mediaFor: (id: string) => string | null): DocumentNode[] {
  if (node.type === 'figure') {
    const media = mediaFor(node.attrs.media);
    return media === null ? [] : [{ ...node, attrs: { ...node.attrs, media } }];
  }
  const children = childrenOf(node);
  if (!children.some(holdsFigure)) return [node];
  const content = children.flatMap((child) => settle(child, mediaFor));
  if (node.type === 'gallery' && content.length < 2) return content;
  // A title alone is no box.
  if (node.type === 'infobox' && content.every((child) => child.type === 'infoboxTitle')) return [];
  return [{ ...node, content } as Block]; // the same node with some of its own children, of which none of the required ones is a figure
}

function holdsFigure(node: DocumentNode): boolean {
  return node.type === 'figure' || childrenOf(node).some(holdsFigure);
}
