import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentFromHtml } from '#document/from-html.ts';
import { parseDocument } from '#document/schema.ts';
import { arbitraryDocument } from '#document/test-data/arbitrary-document.ts';
import { knownAddresses, knownMedia } from '#document/test-data/known-media.ts';
import { documentToHtml } from '#document/to-html.ts';
import { documentToText } from '#document/to-text.ts';
import { typographyForDocument } from '#document/typography.ts';
import { frenchTypography } from '#lib/typography/french.ts';

const read = (html: string) => documentFromHtml(html, knownAddresses).document;
const shown = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_');
const image = 'https://media.example/00000000-0000-7000-8000-00000000000a';

describe('the text of a French document is set', () => {
  test.each([
    ['in every text block', '<h2>Oui !</h2><ul><li>Non !</li></ul>', '<h2>Oui_!</h2>\n<ul><li>Non_!</li></ul>'],
    ['across the end of a mark', '<p><b>Oui</b> !', '<p><strong>Oui</strong>_!</p>'],
    ['where a mark ends before the sign', '<p><b>Oui</b>!', '<p><strong>Oui_</strong>!</p>'],
    ['with quotes whose ends are in other marks', '<p>"<i>Oui</i>"', '<p>«~<em>Oui~</em>»</p>'],
    ['with an apostrophe between marks', "<p>l'<i>eau</i>", '<p>l’<em>eau</em></p>'],
    ['but not its inline code', "<p>Oui ! <code>a ! 'b'</code> !", "<p>Oui_! <code>a ! 'b'</code>_!</p>"],
    ['with the space after code outside of it', '<p><code>a</code>: oui', '<p><code>a</code>~: oui</p>'],
    ['but not its program text', '<pre>a !</pre>', '<pre><code>a !\n</code></pre>'],
    [
      'but not words of another language',
      '<p>Il dit <span lang="en">"Stop!"</span> !',
      '<p>Il dit <span lang="en">"Stop!"</span>_!</p>',
    ],
    ['with words marked as French', '<p><span lang="fr-CA">Oui !</span>', '<p><span lang="fr-CA">Oui_!</span></p>'],
    ['line by line', '<p>"a<br>b"', '<p>"a<br>b"</p>'],
    ['with a space at a line break left', '<p>Oui<br>! non', '<p>Oui<br>! non</p>'],
  ])('%s', (_name, html, expected) => {
    const document = typographyForDocument(read(html), 'fr');
    expect(shown(documentToHtml(document, knownMedia))).toBe(expected);
  });

  test('with its alternative texts and titles', () => {
    const html = `<img src="${image}" alt="Un port !"><iframe src="https://a.example/" title="Quoi ?"></iframe>`;
    const [figure, embed] = typographyForDocument(read(html), 'fr').content;
    expect(figure).toMatchObject({ attrs: { alt: 'Un port\u202f!' } });
    expect(embed).toMatchObject({ attrs: { title: 'Quoi\u202f?' } });
  });
});

test('a document in another language stays as it is', () => {
  const document = read('<p>"Stop !"');
  expect(typographyForDocument(document, 'en')).toBe(document);
});

test('setting a random document is idempotent and keeps it valid', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const once = typographyForDocument(document, 'fr');
      expect(parseDocument(once)).toEqual({ ok: true, value: once });
      expect(typographyForDocument(once, 'fr')).toEqual(once);
    }),
    { numRuns: 300 },
  );
});

test('a paragraph without marks is set as its text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
      const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } as const;
      expect(documentToText(typographyForDocument(document, 'fr'))).toBe(frenchTypography(text));
    }),
  );
});
