import { describe, expect, test } from 'vitest';
import { cleanHref, isLanguageTag, isSafeHref } from '#document/schema/addresses.ts';
import { markOrder } from '#document/schema/mark-sets.ts';
import { articleSchema, parseDocument } from '#document/schema.ts';

const media = '00000000-0000-7000-8000-00000000000a';
const text = (words: string, ...marks: object[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const doc = (...content: object[]) => ({ type: 'doc', content });
const link = (attrs: object) => doc(paragraph(text('a', { type: 'link', attrs })));
const figure = (attrs: object) => ({ type: 'figure', attrs });

/** So many lists in each other, two levels each, around a paragraph: 2 × `lists` + 1 levels, and one more for its text. */
function nested(lists: number, ...innermost: object[]): object {
  let block: object = paragraph(...innermost);
  for (let count = 0; count < lists; count += 1) {
    block = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(), block] }] };
  }
  return doc(block);
}

const refused: readonly (readonly [name: string, json: unknown, reason: RegExp])[] = [
  ['nothing', null, /not an object/],
  ['a string', 'doc', /not an object/],
  ['a document without blocks', { type: 'doc', content: [] }, /Invalid content for node doc/],
  ['another root', paragraph(), /root is a paragraph/],
  ['an unknown block', doc({ type: 'script' }), /Unknown node type/],
  ['an unknown mark', doc(paragraph(text('a', { type: 'blink' }))), /no mark type blink/],
  ['an inherited name as a type', doc({ type: 'constructor' }), /Unknown node type/],
  ['content that is no list', { type: 'doc', content: 'a' }, /not a list/],
  ['empty text', doc(paragraph(text(''))), /Empty text/],
  ['a mark on program text', doc({ type: 'codeBlock', content: [text('a', { type: 'bold' })] }), /Invalid content/],
  ['a heading of level 1', doc({ type: 'heading', attrs: { level: 1 } }), /Expected 2, 3 or 4/],
  [
    'an info box in an info box',
    doc({ type: 'infobox', content: [{ type: 'infobox', content: [paragraph()] }] }),
    /Invalid content/,
  ],
  ['a gallery of one', doc({ type: 'gallery', content: [figure({ media })] }), /Invalid content/],
  [
    'two attributions',
    doc({ type: 'pullquote', content: [paragraph(), { type: 'attribution' }, { type: 'attribution' }] }),
    /Invalid content/,
  ],
  ['a figure without media', doc(figure({})), /Expected a media id/],
  ['a figure with an address', doc(figure({ media: 'https://a.example/b.jpg' })), /Expected a media id/],
  ['an unknown layout', doc(figure({ media, layout: 'huge' })), /Expected column, wide or inset/],
  [
    'a cell over no column',
    doc({
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 0 }, content: [paragraph()] }] }],
    }),
    /whole number/,
  ],
  [
    'an embed that is not https',
    doc({ type: 'embed', attrs: { url: 'http://a.example/', provider: 'A', title: '' } }),
    /https address/,
  ],
  [
    'a list that starts at a half',
    doc({ type: 'orderedList', attrs: { start: 0.5 }, content: [{ type: 'listItem', content: [paragraph()] }] }),
    /whole number/,
  ],
  ['a hostile code language', doc({ type: 'codeBlock', attrs: { language: '"><x' } }), /language name/],
  [
    'a language tag that is none',
    doc(paragraph(text('a', { type: 'language', attrs: { lang: 'not a tag' } }))),
    /language tag/,
  ],
  ['a javascript link', link({ href: 'javascript:alert(1)' }), /safe address/],
  ['a link that is no string', link({ href: ['https://a.example/'] }), /safe address/],
  ['a link to nothing', link({}), /either to an address or to an article/],
  ['a link to two things', link({ href: '/a', article: media }), /either to an address or to an article/],
  ['33 levels', nested(16), /deeper than 32/],
  ['100,000 levels', nested(50_000), /deeper than 32/],
  ['more than 20,000 nodes', doc(...Array.from({ length: 20_000 }, () => paragraph())), /More than 20000 nodes/],
  ['more than 500,000 characters', doc(paragraph(text('a'.repeat(500_001)))), /More than 500000 characters/],
];

describe('a document is refused', () => {
  test.each(refused)('with %s', (_name, json, reason) => {
    expect(parseDocument(json)).toEqual({
      ok: false,
      error: { kind: 'invalid_document', reason: expect.stringMatching(reason) },
    });
  });
});

describe('a document comes in canonical form', () => {
  const bold = { type: 'bold' };
  const href = { type: 'link', attrs: { href: '/a', article: null } };
  test.each([
    ['as it was', doc(paragraph(text('a'))), doc(paragraph(text('a')))],
    ['with marks in order', doc(paragraph(text('a', bold, href))), doc(paragraph(text('a', href, bold)))],
    ['with each mark once', doc(paragraph(text('a', bold, bold))), doc(paragraph(text('a', bold)))],
    ['with equal neighbours joined', doc(paragraph(text('a'), text('b'))), doc(paragraph(text('ab')))],
    ['without unknown attributes', doc({ ...paragraph(), attrs: { onclick: 'x' } }), doc({ type: 'paragraph' })],
    ['with defaults', doc(figure({ media })), doc(figure({ media, layout: 'column', alt: null }))],
    ['without control characters', doc(paragraph(text('a\u0000\u001bb'))), doc(paragraph(text('ab')))],
    ['without text of control characters only', doc(paragraph(text('\u0007'))), doc({ type: 'paragraph' })],
    ['without halves of characters', doc(paragraph(text('a\ud800'))), doc(paragraph(text('a\ufffd')))],
    ['with 32 levels', nested(15, text('a')), nested(15, text('a'))],
  ])('%s', (_name, json, canonical) => {
    // Through JSON, because that is what is stored; an empty list of content is left out there.
    const expected = JSON.parse(JSON.stringify(canonical).replaceAll(',"content":[]', ''));
    expect(parseDocument(json)).toEqual({ ok: true, value: expected });
  });
});

test('the order of marks is the schema’s', () => {
  expect(markOrder).toEqual(Object.keys(articleSchema.marks));
});

describe('an address', () => {
  test.each([
    ['https', 'https://a.example/b?c=d#e', true],
    ['http', 'http://a.example', true],
    ['a mail address', 'mailto:a@b.example', true],
    ['a path', '/a/b', true],
    ['a fragment', '#note', true],
    ['the root', '/', true],
    ['an international host', 'https://é.example/ü', true],
    ['javascript', 'javascript:alert(1)', false],
    ['data', 'data:text/html,x', false],
    ['another host without a scheme', '//a.example', false],
    ['another host with a backslash', '/\\a.example', false],
    ['http without a host', 'http:///a', false],
    ['a host that is none', 'https://a b', false],
    ['a tab', 'https://a.example/\tb', false],
    ['a relative path', 'a/b', false],
    ['nothing', '', false],
    ['a very long one', `/${'a'.repeat(2048)}`, false],
  ])('that is %s is judged', (_name, address, isSafe) => {
    expect(isSafeHref(address)).toBe(isSafe);
  });

  test('is cleaned as a browser reads it', () => {
    expect(cleanHref(' ht\ntps://a.example/b c ')).toBe('https://a.example/b%20c');
    expect(cleanHref('../b', 'https://a.example/x/y')).toBe('https://a.example/b');
    expect(cleanHref(' java\tscript:alert(1)', 'https://a.example/')).toBeNull();
  });
});

test.each([
  ['fr', true],
  ['zh-Hant-TW', true],
  ['x', false],
  ['en us', false],
  ['en-', false],
])('whether %s is a language tag is known', (tag, isTag) => {
  expect(isLanguageTag(tag)).toBe(isTag);
});
