import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument } from '#document/arbitrary-document.ts';
import { documentFromHtml } from '#document/from-html.ts';
import { knownAddresses, knownMedia } from '#document/known-media.ts';
import { parseDocument } from '#document/schema.ts';
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
