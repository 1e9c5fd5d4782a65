import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { ArticleBody } from '#document/article-body.tsx';
import { textWithin } from '#document/from-html/parser.ts';
import { documentFromHtml } from '#document/from-html.ts';
import type { RenderContext } from '#document/render-context.ts';
import { arbitraryDocument } from '#document/test-data/arbitrary-document.ts';
import { harmIn } from '#document/test-data/harm.ts';
import { knownAddresses, knownMedia } from '#document/test-data/known-media.ts';
import { documentToHtml } from '#document/to-html.ts';

const read = (html: string) => documentFromHtml(html, knownAddresses).document;
const render = (html: string, context: RenderContext = knownMedia) =>
  renderToStaticMarkup(<ArticleBody document={read(html)} context={context} />);
const media = (kind: string) => `https://media.example/00000000-0000-7000-8000-00000000000${kind}`;
const nothing: RenderContext = { media: () => null, article: () => null };

const bodies: readonly (readonly [name: string, html: string, expected: string])[] = [
  ['blocks with ids', '<p>a</p><h2>b</h2>', '<p id="p-1">a</p><h2 id="p-2">b</h2>'],
  ['marks', '<p>a <b>b <i>c</i></b>', '<p id="p-1">a <strong>b <em>c</em></strong></p>'],
  [
    'external links without an opener',
    '<p><a href="https://a.example/">b</a>',
    '<p id="p-1"><a href="https://a.example/" rel="noopener">b</a></p>',
  ],
  ['own links as they are', '<p><a href="/a">b</a>', '<p id="p-1"><a href="/a">b</a></p>'],
  ['foreign words', '<p><span lang="ar">سلام</span>', '<p id="p-1"><span lang="ar" dir="rtl">سلام</span></p>'],
  ['lists', '<ol start="3"><li>a<ul><li>b</ul></ol>', '<ol id="p-1" start="3"><li>a<ul><li>b</li></ul></li></ol>'],
  [
    'a quotation with its source outside',
    '<blockquote><p>a</p><cite>b</cite></blockquote>',
    '<figure class="quotation" id="p-1"><blockquote><p>a</p></blockquote><figcaption class="attribution">b</figcaption></figure>',
  ],
  [
    'a pull quote',
    '<aside class="pullquote"><p>a</p><cite>b</cite></aside>',
    '<aside class="pullquote" id="p-1"><p>a</p><p class="attribution">b</p></aside>',
  ],
  [
    'an info box named by its title',
    '<aside class="infobox"><h3>a</h3><p>b</p></aside>',
    '<aside class="infobox" id="p-1" aria-labelledby="p-1-title"><h2 class="infobox-title" id="p-1-title">a</h2><p>b</p></aside>',
  ],
  [
    'a table in a region named by its caption',
    '<table><caption>a</caption><tr><th>b<tr><td>c</table>',
    '<div class="table-scroll" id="p-1" tabindex="0" role="region" aria-labelledby="p-1-caption"><table><caption id="p-1-caption">a</caption>' +
      '<thead><tr><th scope="col">b</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table></div>',
  ],
  [
    'an embed as a link',
    '<iframe src="https://vimeo.com/1" title="a"></iframe>',
    '<p class="embed" id="p-1"><a href="https://vimeo.com/1" rel="noopener"><span class="embed-provider">Vimeo</span> <span class="embed-title">a</span></a></p>',
  ],
  [
    'program text that can be scrolled by keyboard',
    '<pre><code class="language-c">a &lt; b</code></pre>',
    '<pre id="p-1" tabindex="0"><code class="language-c">a &lt; b</code></pre>',
  ],
  [
    'a picture with caption and credit',
    `<figure class="figure-wide"><img src="${media('a')}" alt="x"><figcaption>c</figcaption></figure>`,
    `<figure class="figure-wide" id="p-1"><img src="${media('a')}" alt="x" width="1200" height="800" loading="lazy" decoding="async"/>` +
      '<figcaption>c <small class="credit">Photo &lt;Dépêche&gt;</small></figcaption></figure>',
  ],
  [
    'a sound that loads nothing before play',
    `<audio src="${media('b')}"></audio>`,
    `<figure class="figure-audio" id="p-1"><audio src="${media('b')}" controls="" preload="none"></audio></figure>`,
  ],
];

describe('an article body shows', () => {
  test.each(bodies)('%s', (_name, html, expected) => {
    expect(render(html)).toBe(expected);
  });
});

describe('what is gone leaves no trace', () => {
  test.each([
    ['a picture', `<p>a</p><img src="${media('a')}">`, '<p id="p-1">a</p>'],
    ['a film', `<p>a</p><video src="${media('c')}"></video>`, '<p id="p-1">a</p>'],
    ['the link to an article', '<p><a href="/article/00000000-0000-7000-8000-00000000000d">a</a>', '<p id="p-1">a</p>'],
  ])('%s', (_name, html, expected) => {
    expect(render(html, nothing)).toBe(expected);
  });
});

test('the site’s own picture component gets the media, the sizes and the text that the article wants', () => {
  const renderPicture = vi.fn(() => <b>picture</b>);
  const html = `<figure class="figure-inset"><img src="${media('a')}" alt="Un port"></figure>`;
  const body = renderToStaticMarkup(
    <ArticleBody document={read(html)} context={knownMedia} renderPicture={renderPicture} />,
  );
  expect(body).toContain('<figure class="figure-inset" id="p-1"><b>picture</b>');
  expect(renderPicture).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ kind: 'image', src: media('a') }),
    expect.stringContaining('100vw'),
    'Un port',
  );
});

test('the picture of a gallery leads to the whole picture', () => {
  const gallery = `<div class="gallery"><img src="${media('a')}"><img src="${media('a')}"></div>`;
  expect(render(gallery)).toContain(`<a class="gallery-link" href="${media('a')}"><img`);
});

test('the picture of a gallery is no link where what stands for it is one', () => {
  const gallery = read(`<div class="gallery"><img src="${media('a')}"><img src="${media('a')}"></div>`);
  const body = renderToStaticMarkup(<ArticleBody document={gallery} context={knownMedia} hasPictureLinks={false} />);
  expect(body).not.toContain('<a');
});

test('what belongs to a block follows it', () => {
  const body = renderToStaticMarkup(
    <ArticleBody document={read('<p>a<p>b')} context={knownMedia} renderAfter={(index) => <i>{index}</i>} />,
  );
  expect(body).toBe('<p id="p-1">a</p><i>0</i><p id="p-2">b</p><i>1</i>');
});

test('the site’s own embed gets what it links to, and the block’s id', () => {
  const renderEmbed = vi.fn(() => <b>still</b>);
  const html = '<iframe src="https://vimeo.com/1" title="a"></iframe>';
  const body = renderToStaticMarkup(
    <ArticleBody document={read(html)} context={knownMedia} renderEmbed={renderEmbed} />,
  );
  expect(body).toBe('<b>still</b>');
  const embed = { url: 'https://vimeo.com/1', provider: 'Vimeo', title: 'a' };
  expect(renderEmbed).toHaveBeenCalledExactlyOnceWith(embed, 'p-1');
});

test('a film shows its first frame where that is wanted, and loads nothing else', () => {
  const film = { kind: 'video', src: '/film.mp4', width: 960, height: 640, credit: null, hasPreview: true } as const;
  const context: RenderContext = { media: () => film, article: () => null };
  expect(render(`<video src="${media('c')}"></video>`, context)).toContain(
    '<video src="/film.mp4#t=0.1" controls="" preload="metadata"',
  );
  expect(render(`<video src="${media('c')}"></video>`)).toContain('preload="none"');
});

test('a page with two bodies can tell their blocks apart', () => {
  const body = renderToStaticMarkup(<ArticleBody document={read('<p>a')} context={knownMedia} idPrefix="o" />);
  expect(body).toBe('<p id="o-1">a</p>');
});

test('a random document is rendered without harm, without warnings, with unique ids and with the words of its HTML', () => {
  const warn = vi.spyOn(console, 'error');
  const wordsOf = (html: string) => {
    return parseFragment(html)
      .childNodes.map((node) => textWithin(node, new Set()))
      .join('')
      .replace(/\s+/g, '');
  };
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const body = renderToStaticMarkup(<ArticleBody document={document} context={knownMedia} />);
      expect(harmIn(body)).toEqual([]);
      const ids = [...body.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      // An embed names its provider first in one and last in the other.
      const count = (text: string) => [...text].sort().join('');
      expect(count(wordsOf(body))).toBe(count(wordsOf(documentToHtml(document, knownMedia))));
    }),
    { numRuns: 200 },
  );
  expect(warn).not.toHaveBeenCalled();
});
