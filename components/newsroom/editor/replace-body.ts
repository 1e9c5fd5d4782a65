import type { Editor } from '@tiptap/core';
import type { ArticleDocument } from '#document/article-document.ts';

/** Brings the text editor to another body and changes only what differs, so that the cursor stays where it can. */
export function replaceBody(editor: Editor, body: ArticleDocument): void {
  const { doc, schema, tr } = editor.state;
  const wanted = schema.nodeFromJSON(body);
  const start = doc.content.findDiffStart(wanted.content);
  const end = doc.content.findDiffEnd(wanted.content);
  if (start === null || end === null) return;
  // Both ends may have walked over the same equal part: then the shorter one gives way.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(start, end.a + overlap, wanted.slice(start, end.b + overlap));
  if (!tr.doc.eq(wanted)) tr.replaceWith(0, tr.doc.content.size, wanted.content);
  editor.view.dispatch(tr);
}
