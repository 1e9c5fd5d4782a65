import type { Editor, JSONContent } from '@tiptap/core';
import type { ArticleDocument } from '#document/article-document.ts';

/** A document as the text editor takes it. */
export function contentOf(document: ArticleDocument): JSONContent {
  return document as JSONContent; // the same JSON, which Tiptap would be allowed to change and does not
}

/** What stands in the text editor. */
export function documentIn(editor: Editor): ArticleDocument {
  return editor.getJSON() as ArticleDocument; // the editor's schema is the article's
}
