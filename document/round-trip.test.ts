import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentFromHtml } from '#document/from-html.ts';
import { parseDocument } from '#document/schema.ts';
import { arbitraryDocument } from '#document/test-data/arbitrary-document.ts';
import { knownAddresses, knownMedia } from '#document/test-data/known-media.ts';
import { documentToHtml } from '#document/to-html.ts';

test('a random document is valid and already in canonical form', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      expect(parseDocument(document)).toEqual({ ok: true, value: document });
    }),
    { numRuns: 300 },
  );
});

test('a document comes back from its own HTML as it was', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const html = documentToHtml(document, knownMedia);
      expect(documentFromHtml(html, knownAddresses).document).toEqual(document);
    }),
    { numRuns: 500 },
  );
});
