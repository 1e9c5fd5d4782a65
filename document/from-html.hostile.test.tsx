import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ArticleBody } from '#document/article-body.tsx';
import type { HtmlOptions } from '#document/from-html/input.ts';
import { documentFromHtml } from '#document/from-html.ts';
import { parseDocument } from '#document/schema.ts';
import { harmIn } from '#document/test-data/harm.ts';
import { hostileHtml } from '#document/test-data/hostile-html.ts';
import { knownMedia } from '#document/test-data/known-media.ts';
import { documentToHtml } from '#document/to-html.ts';

// Everything resolves, so that nothing is left out before the renderers see it.
const credulous: HtmlOptions = {
  resolveMedia: (src) => `00000000-0000-7000-8000-00000000000${src.includes('b') ? 'b' : 'a'}`,
};

function expectNoHarm(html: string) {
  const { document } = documentFromHtml(html, credulous);
  expect(parseDocument(document)).toEqual({ ok: true, value: document });
  expect(harmIn(documentToHtml(document, knownMedia))).toEqual([]);
  expect(harmIn(renderToStaticMarkup(<ArticleBody document={document} context={knownMedia} />))).toEqual([]);
}

describe('hostile HTML loses what is hostile', () => {
  test.each(hostileHtml)('%s', (_name, html) => {
    expectNoHarm(html);
    // The same within other elements, where the parser is in another mode.
    expectNoHarm(`<table><tr><td><ul><li>${html}`);
    expectNoHarm(`<aside class="infobox"><h3>${html}</h3>${html}</aside>`);
    expectNoHarm(`<figure>${html}<figcaption>${html}</figcaption></figure>`);
  });
});

describe('the oracle sees harm where it is', () => {
  test.each([
    ['a script', '<p><script>1</script></p>'],
    ['a handler', '<p onclick="x">a</p>'],
    ['a javascript address', '<a href="java&Tab;script:x">a</a>'],
    ['a host behind a backslash', '<a href="/\\evil.example">a</a>'],
    ['an SVG', '<svg></svg>'],
    ['a style', '<p style="x">a</p>'],
  ])('%s', (_name, html) => {
    expect(harmIn(html)).not.toEqual([]);
  });
});

const names =
  'p div b i a ul ol li table tr td th caption blockquote cite aside figure figcaption img br pre code svg math';
const others =
  'style script template select form iframe h1 h3 span q dl dt dd hr noscript title textarea mtext mglyph desc';
const attributes = [
  'href="javascript:1"',
  'href="/x"',
  'src=b',
  'class=infobox',
  'class="pullquote"',
  'class=gallery',
  'lang=en',
  'onx=1',
];
const tag = fc
  .tuple(fc.constantFrom('<', '</', '<'), fc.constantFrom(...`${names} ${others}`.split(' ')), fc.subarray(attributes))
  .map(([open, name, list]) => `${open}${name} ${list.join(' ')}>`);
const debris = fc.constantFrom(
  'x',
  ' ',
  '\n',
  '&lt;',
  '<',
  '>',
  '"',
  "'",
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '\0',
  '&#x0;',
  '<br><br>',
);
const soup = fc.array(fc.oneof({ weight: 4, arbitrary: tag }, { weight: 2, arbitrary: debris }, fc.string()), {
  maxLength: 40,
});

test('random tag soup makes a valid and harmless document', () => {
  fc.assert(
    fc.property(soup, (parts) => expectNoHarm(parts.join(''))),
    { numRuns: 600 },
  );
});

test('what came from tag soup comes back from its own HTML as it was', () => {
  fc.assert(
    fc.property(soup, (parts) => {
      const options = { resolveMedia: () => '00000000-0000-7000-8000-00000000000a' };
      const { document } = documentFromHtml(parts.join(''), options);
      expect(documentFromHtml(documentToHtml(document, knownMedia), options).document).toEqual(document);
    }),
    { numRuns: 600 },
  );
});
