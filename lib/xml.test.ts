import fc from 'fast-check';
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { cdata, element, together, xmlDocument } from './xml.ts';

const titleOf = (markup: ReturnType<typeof element>) =>
  parseRssFeed(xmlDocument(element('rss', { version: '2.0' }, element('channel', {}, markup)))).title;

test('text and attributes are escaped, what is null is left out, what is empty is closed', () => {
  const { markup } = element('a', { href: '?x=1&y="2"', title: null }, '1 < 2 & 3 > 2', null, element('br', {}));
  expect(markup).toBe('<a href="?x=1&amp;y=&quot;2&quot;">1 &lt; 2 &amp; 3 &gt; 2<br/></a>');
});

test('line breaks and tabs of attributes survive', () => {
  expect(element('a', { title: 'x\ny\tz\r' }).markup).toBe('<a title="x&#10;y&#9;z&#13;"/>');
});

test('a style sheet stands before the root', () => {
  expect(xmlDocument(element('r', {}), { stylesheet: '/a.css?b&c' })).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<?xml-stylesheet type="text/css" href="/a.css?b&amp;c"?>\n<r/>\n',
  );
});

test('signs that XML has not are dropped, in text, attributes and CDATA sections', () => {
  const bad = 'a\u0000\u000b\u001f\uffff\ud800b';
  expect(element('x', { y: bad }, bad, cdata(bad)).markup).toBe('<x y="a\ufffdb">a\ufffdb<![CDATA[a\ufffdb]]></x>');
});

test('the end of a CDATA section may stand in one', () => {
  const code = 'if (a[b[0]]>1) {}';
  expect(titleOf(element('title', {}, cdata(code)))).toBe(code);
});

test('several pieces stand side by side', () => {
  expect(together([element('a', {}), element('b', {}, 'x')]).markup).toBe('<a/><b>x</b>');
});

// Readers trim what they read; everything else must come back.
const anyText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('<', '&', '>', ']]>', '"', "'", '&amp;', '&apos;', '😀', 'ع'),
      fc.constantFrom(...'abc \u00a0«»'),
    ),
  })
  .filter((text) => text.trim() !== '');

test('whatever text goes in comes out of a feed parser', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(titleOf(element('title', {}, text))).toBe(text.trim());
      expect(titleOf(element('title', {}, cdata(text)))).toBe(text.trim());
    }),
  );
});
