import { Editor } from '@tiptap/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleDocument } from '#document/article-document.ts';
import { articleSchema, parseDocument } from '#document/schema.ts';
import { arbitraryDocument } from '#document/test-data/arbitrary-document.ts';
import { contentOf } from '../document-json.ts';
import { articleBlocks, articleSchemaSpec } from './article-extensions.ts';

function editorWith(content: ArticleDocument) {
  return new Editor({
    element: null,
    extensions: articleBlocks(null),
    schemaSpec: articleSchemaSpec,
    content: contentOf(content),
    enableContentCheck: true,
    injectCSS: false,
  });
}

test('every document comes out of the editor as it went in', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const parsed = parseDocument(document);
      if (!parsed.ok) throw new Error(parsed.error.reason);
      expect(parseDocument(editorWith(parsed.value).getJSON())).toEqual(parsed);
      // As it is sent and compared with what others wrote, too.
      expect(JSON.parse(JSON.stringify(editorWith(parsed.value).getJSON()))).toEqual(parsed.value);
    }),
    { numRuns: 200 },
  );
});

test('the editor knows exactly what the schema knows', () => {
  const { schema } = editorWith({ type: 'doc', content: [{ type: 'paragraph' }] });
  const described = (own: typeof schema) => ({
    nodes: Object.values(own.nodes).map(({ name, spec }) => {
      const { content, marks, group, inline, code, defining, isolating, attrs = {} } = spec;
      return { name, content, marks, group, inline, code, defining, isolating, attrs: Object.keys(attrs) };
    }),
    marks: Object.values(own.marks).map(({ name, spec }) => {
      return { name, inclusive: spec.inclusive, attrs: Object.keys(spec.attrs ?? {}) };
    }),
  });
  expect(described(schema)).toEqual(described(articleSchema));
});
